package id.lapor.followup.casefile.web;

import id.lapor.edge.paging.Page;
import id.lapor.edge.person.Person;
import id.lapor.followup.calendar.WorkingCalendar;
import id.lapor.followup.casefile.Case;
import id.lapor.followup.casefile.CaseDesk;
import id.lapor.followup.casefile.CaseLine;
import id.lapor.followup.casefile.Moment;
import id.lapor.followup.unit.Units;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Shows cases with the names of units, the present used time of clocks, and what the reader may do. */
@Component
class CaseSheets {
    private final CaseDesk desk;
    private final Units units;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CaseSheets(CaseDesk desk, Units units, WorkingCalendar calendar, Clock clock) {
        this.desk = desk;
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
    }

    CaseSheet sheet(Person reader, Case it) {
        return CaseSheet.of(it, desk.allowed(reader, it), units.tree(), new Moment(clock.instant(), calendar));
    }

    Page<CaseItem> items(Page<CaseLine> lines) {
        return lines.map(line -> CaseItem.of(line, units.tree()));
    }
}
