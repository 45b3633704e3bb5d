package id.lapor.routing.publication;

import id.lapor.delivery.Correspondent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document that publishes one record of reference data.
 *
 * @param <R> the record as it travels
 */
public interface Publication<R> extends Correspondent {
    /** The stream of {@link id.lapor.events.Topics#REFERENCE}. */
    String STREAM = "reference";

    /** What was last published; absent before the first time. */
    @Nullable R stated();

    /** Publishes a record in place of the last one. */
    void state(R record, Instant now);

    @Override
    default void restate(String stream, Instant now) {
        R last = stated();
        if (STREAM.equals(stream) && last != null) {
            state(last, now);
        }
    }
}
