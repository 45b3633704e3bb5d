package id.lapor.stack.account;

import id.lapor.stack.home.Service;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much a service still has to do ({@code GET /api/v1/pulse}).
 *
 * @param outbox messages that it has to send
 * @param lag messages that it has not read yet
 * @param nextDueAt when it acts by itself next; absent when never
 */
public record Pulse(
        Service service, long outbox, long lag, @Nullable Instant nextDueAt) {

    boolean isQuiet() {
        return outbox == 0 && lag == 0;
    }

    /** Whether it has nothing to send, to read, or to do by now. */
    public boolean isAtRest(Instant now) {
        return isQuiet() && next().filter(due -> !due.isAfter(now)).isEmpty();
    }

    public Optional<Instant> next() {
        return Optional.ofNullable(nextDueAt);
    }

    /** What keeps it busy, in words. */
    public String told(Instant now) {
        return this
                + next().filter(due -> !due.isAfter(now))
                        .map(due -> " and has not done what was due at " + due)
                        .orElse("");
    }

    @Override
    public String toString() {
        return service.title() + " has " + outbox + " to send and " + lag + " to read";
    }
}
