package id.lapor.followup.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the reporter was asked: by a unit (a question) or by the bureau (to complete the report).
 *
 * @param endsAt when its window ends, that moment no longer inside; absent when it waits without end
 * @param lapsed whether the window passed without an answer
 * @param undone whether an answer from inside the window was heard after it had passed
 */
public record Pending(
        String requestId, Instant askedAt, @Nullable Instant endsAt, boolean lapsed, boolean undone) {

    static Pending of(String requestId, Instant askedAt, @Nullable Instant endsAt) {
        return new Pending(requestId, askedAt, endsAt, false, false);
    }

    Pending lapse() {
        return new Pending(requestId, askedAt, endsAt, true, false);
    }

    /** What followed from the lapse, or is still to come, no longer counts. */
    Pending undo() {
        return new Pending(requestId, askedAt, endsAt, true, true);
    }

    /** Whether an answer of that moment to that request counts. */
    boolean takes(String request, Instant at) {
        return !undone && requestId.equals(request) && (endsAt == null || at.isBefore(endsAt));
    }
}
