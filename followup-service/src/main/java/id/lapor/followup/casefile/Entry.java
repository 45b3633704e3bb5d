package id.lapor.followup.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a case's history; never leaves the service.
 *
 * @param by who did it, absent for what came by itself
 * @param detail the unit's code, the clock's name, a reason or a note, by the kind of line
 */
public record Entry(
        Instant at,
        What what,
        int assignment,
        @Nullable String by,
        @Nullable String detail) {

    /** What happened. */
    public enum What {
        FILED,
        VERIFIED,
        COMPLETION_REQUESTED,
        COMPLETED,
        COMPLETION_LAPSED,
        ARCHIVED,
        OPENED,
        ACCEPTED,
        RETURNED,
        DELEGATED,
        ASKED,
        QUESTION_ANSWERED,
        QUESTION_LAPSED,
        DRAFTED,
        ANSWERED,
        REPLIED,
        RESUMED,
        EXPIRED,
        ESCALATED,
        /** The table of holidays was changed, and a deadline with it. */
        RECOUNTED,
        NOTED,
        REOPENED,
        CLOSED,
        LAPSED
    }
}
