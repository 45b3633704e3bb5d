package id.lapor.intake.complaint;

import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau did with a report instead of giving it to a unit: it asked the reporter to complete it, or put it away.
 *
 * @param requestId the request that was open then; absent when the report was put away without one
 * @param archived why it was put away; absent while the reporter is only asked
 */
record Hold(@Nullable String requestId, @Nullable ArchiveReason archived, Instant at) {

    static Hold asked(String requestId, Instant at) {
        return new Hold(requestId, null, at);
    }

    /** Put away, out of the state before. What is put away twice in a row had been taken out again in between. */
    static Hold archived(@Nullable Hold before, ArchiveReason reason, Instant at) {
        String open = before == null || before.archived != null ? null : before.requestId;
        return new Hold(open, reason, at);
    }

    /**
     * Follow-up alone says that the time for a request has passed, by the moment at which it ended; a completion from before
     * that moment undoes what came of it, however late it was heard.
     *
     * @param completed when the reporter completed the report on this request
     * @param lapsed when the time for this request ended, as follow-up says
     */
    ReportStatus status(@Nullable Instant completed, @Nullable Instant lapsed) {
        if (archived == null) {
            return completed == null ? ReportStatus.COMPLETION_REQUESTED : ReportStatus.FILED;
        }
        boolean undone = archived == ArchiveReason.WITHDRAWN
                && completed != null
                && lapsed != null
                && completed.isBefore(lapsed);
        return undone ? ReportStatus.FILED : ReportStatus.ARCHIVED;
    }
}
