package id.lapor.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How much is under way in a service: what waits in its outboxes and what it has not consumed yet. Both are zero when the
 * service is at rest. And when it will act by itself next.
 */
public final class Pulse {

    /**
     * One reading.
     *
     * @param outbox documents with something to send
     * @param lag messages not consumed yet, internal steps included
     * @param nextDueAt when the service acts by itself next, by the domain's clock; absent when never
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Beat(long outbox, long lag, @Nullable Instant nextDueAt) {}

    private final LongSupplier outbox;
    private final List<LagSource> lags;
    private final List<DueSource> dues;

    /** @param outbox counts documents with something to send; a service that sends nothing has none */
    Pulse(LongSupplier outbox, List<LagSource> lags, List<DueSource> dues) {
        this.outbox = outbox;
        this.lags = List.copyOf(lags);
        this.dues = List.copyOf(dues);
    }

    /** What is due is read first: what is no longer due by then already lies in an outbox. */
    public Beat beat() {
        Optional<Instant> due =
                dues.stream().map(DueSource::nextDue).flatMap(Optional::stream).min(Comparator.naturalOrder());
        return new Beat(waiting(), lags.stream().mapToLong(LagSource::lag).sum(), due.orElse(null));
    }

    long waiting() {
        return outbox.getAsLong();
    }
}
