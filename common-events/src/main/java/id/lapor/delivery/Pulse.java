package id.lapor.delivery;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * How much is under way in a service: what waits in its outboxes and what it has not consumed yet. Both are zero when the
 * service is at rest.
 */
public final class Pulse {

    /**
     * One reading.
     *
     * @param outbox documents with something to send
     * @param lag messages not consumed yet, internal steps included
     */
    public record Beat(long outbox, long lag) {}

    private final LongSupplier outbox;
    private final List<LagSource> lags;

    /** @param outbox counts documents with something to send; a service that sends nothing has none */
    Pulse(LongSupplier outbox, List<LagSource> lags) {
        this.outbox = outbox;
        this.lags = List.copyOf(lags);
    }

    public Beat beat() {
        return new Beat(waiting(), lags.stream().mapToLong(LagSource::lag).sum());
    }

    long waiting() {
        return outbox.getAsLong();
    }
}
