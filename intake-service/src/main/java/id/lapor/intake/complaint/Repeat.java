package id.lapor.intake.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept so that a repeat under the same {@code Idempotency-Key} gets the identical answer.
 *
 * @param body keyed hash of what was filed
 * @param receipt sealed under a key derived from the key's value; taken away when its time is over
 * @param until when that is; gone with the receipt
 */
record Repeat(
        String body, @Nullable String receipt, @Nullable Instant until) {

    boolean isAnsweredAt(Instant now) {
        return receipt != null && until != null && now.isBefore(until);
    }
}
