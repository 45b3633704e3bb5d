package id.lapor.routing.routing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The bureau asked the reporter to complete the report.
 *
 * @param id {@code c1}, {@code c2} ... within the report
 * @param assignment number of the disposition after which it was asked, 0 before the first
 * @param text what is missing, in the bureau's words
 * @param by user name of the bureau's person
 * @param completedAt when the reporter completed it
 * @param lapsedAt when the time for it ended, as follow-up says
 */
public record CompletionRequest(
        String id,
        int assignment,
        String text,
        String by,
        Instant at,
        @Nullable Instant completedAt,
        @Nullable Instant lapsedAt) {
    /** The longest text. */
    public static final int LONGEST_TEXT = 2_000;

    CompletionRequest completed(Instant when) {
        return completedAt == null ? new CompletionRequest(id, assignment, text, by, at, when, lapsedAt) : this;
    }

    CompletionRequest lapsed(Instant when) {
        return new CompletionRequest(id, assignment, text, by, at, completedAt, when);
    }

    /** Whether the reporter did it, and before the time for it ended; which of the two is heard first does not matter. */
    boolean isDoneInTime() {
        return completedAt != null && (lapsedAt == null || completedAt.isBefore(lapsedAt));
    }

    /** Whether the time for it ended without that. */
    boolean isLapsed() {
        return lapsedAt != null && !isDoneInTime();
    }
}
