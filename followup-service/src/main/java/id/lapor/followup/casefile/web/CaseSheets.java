package id.lapor.followup.casefile.web;

import id.lapor.edge.paging.Page;
import id.lapor.edge.person.Person;
import id.lapor.followup.casefile.Case;
import id.lapor.followup.casefile.CaseDesk;
import id.lapor.followup.casefile.CaseLine;
import id.lapor.followup.casefile.Moments;
import id.lapor.followup.unit.Units;
import org.springframework.stereotype.Component;

/** Shows cases with the names of units, the present used time of clocks, and what the reader may do. */
@Component
class CaseSheets {
    private final CaseDesk desk;
    private final Units units;
    private final Moments moments;

    CaseSheets(CaseDesk desk, Units units, Moments moments) {
        this.desk = desk;
        this.units = units;
        this.moments = moments;
    }

    CaseSheet sheet(Person reader, Case it) {
        return CaseSheet.of(it, desk.allowed(reader, it), units.tree(), moments.now());
    }

    Page<CaseItem> items(Page<CaseLine> lines) {
        return lines.map(line -> CaseItem.of(line, units.tree()));
    }
}
