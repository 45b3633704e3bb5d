package id.lapor.delivery;

import java.util.List;

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

    private final Outboxes outboxes;
    private final OutboxStore store;
    private final List<LagSource> lags;

    Pulse(Outboxes outboxes, OutboxStore store, List<LagSource> lags) {
        this.outboxes = outboxes;
        this.store = store;
        this.lags = List.copyOf(lags);
    }

    public Beat beat() {
        return new Beat(waiting(), lags.stream().mapToLong(LagSource::lag).sum());
    }

    long waiting() {
        return outboxes.documents().stream().mapToLong(store::countPending).sum();
    }
}
