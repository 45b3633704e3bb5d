package id.lapor.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing to send, as it lies in an outbox.
 *
 * @param ref unique in its outbox: {@code stream/number}
 * @param stream last part of the topic's name: {@code events}, {@code private}, ...
 * @param number rising number of the event, or revision of the record, from 1
 * @param type wire name with version, e.g. {@code complaint.filed.v1}
 * @param at when it happened, by the domain's clock
 * @param data JSON; absent for a tombstone
 * @param traceparent W3C trace context of the request that caused it
 */
record Envelope(
        String ref,
        String stream,
        long number,
        String type,
        Instant at,
        @Nullable String data,
        @Nullable String traceparent) {

    static Envelope of(
            String stream, long number, String type, Instant at, @Nullable String data, @Nullable String traceparent) {
        return new Envelope(stream + "/" + number, stream, number, type, at, data, traceparent);
    }

    boolean isOn(String other) {
        return stream.equals(other);
    }
}
