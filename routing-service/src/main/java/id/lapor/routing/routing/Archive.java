package id.lapor.routing.routing;

import id.lapor.events.RoutingEvent.ArchiveReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The report goes no further.
 *
 * @param assignment number of the last disposition, 0 if there was none
 * @param requestId the request that was open then
 * @param text what the reporter is told beside the reason, at most 2,000 characters
 * @param by user name of the bureau's person; absent when the time for a request ended
 */
public record Archive(
        ArchiveReason reason,
        int assignment,
        @Nullable String requestId,
        @Nullable String text,
        @Nullable String by,
        Instant at) {
    /** The longest text. */
    public static final int LONGEST_TEXT = 2_000;

    /** Whether a command asks for nothing that has not been done already. */
    boolean satisfies(ArchiveReason wanted, @Nullable String wantedText) {
        return reason == wanted && (wantedText == null || wantedText.equals(text));
    }

    /**
     * Whether a completion from before the end of its time undoes it. Who reads the events alone comes to the same: the reason,
     * the request that was open, and the two moments are told there.
     */
    boolean isUndoneBy(CompletionRequest request) {
        return reason == ArchiveReason.WITHDRAWN
                && request.id().equals(requestId)
                && request.lapsedAt() != null
                && request.isDoneInTime();
    }
}
