package id.lapor.reporting.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
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
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hold(@Nullable String requestId, @Nullable ArchiveReason archived) {

    /** Put away, out of the state before. What is put away twice in a row had been taken out again in between. */
    static Hold archived(@Nullable Hold before, @Nullable ArchiveReason reason) {
        String open = before == null || before.archived != null ? null : before.requestId;
        return new Hold(open, reason);
    }

    /**
     * A completion from before the end of its time, as follow-up tells it, undoes what came of that end, however late it was
     * heard.
     *
     * @param completed when the reporter completed the report on this request
     * @param lapsed when the time for this request ended
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
