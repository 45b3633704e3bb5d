package id.lapor.followup.casefile;

import id.lapor.followup.calendar.WorkingCalendar;
import java.time.Instant;

/** Now, and how working time is counted from it: what a use case hands to the aggregate. */
public record Moment(Instant at, WorkingCalendar calendar) {

    Moment at(Instant other) {
        return new Moment(other, calendar);
    }
}
