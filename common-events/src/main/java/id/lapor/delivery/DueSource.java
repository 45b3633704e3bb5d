package id.lapor.delivery;

import java.time.Instant;
import java.util.Optional;

/** Knows when a service has to act by itself next. */
@FunctionalInterface
public interface DueSource {

    /** The moment by the domain's clock, past while it is being acted upon; empty when nothing is ever due. */
    Optional<Instant> nextDue();
}
