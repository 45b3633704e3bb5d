package id.lapor.followup.casefile;

import id.lapor.followup.calendar.WorkingCalendar;
import java.time.Instant;

/**
 * Now, how working time is counted from it, and how the organisation stands: what a use case hands to the aggregate.
 *
 * @param calendar in the bureau's zone
 */
public record Moment(Instant at, WorkingCalendar calendar, Offices offices) {}
