package id.lapor.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.support.MessageBuilder;

/** The form of what travels ({@link Wire}) for code that works on Kafka's own records, as streams do. */
public final class KafkaWire {
    private static final byte[] NOTHING = {};

    /**
     * Reads a lifecycle event.
     *
     * @throws UnreadableMessage if the headers are not those of an event
     */
    public static <E> Received<E> event(Headers headers, byte @Nullable [] value, Class<E> family) {
        return record(headers, value, family);
    }

    /**
     * Reads a record of a compacted stream, or its tombstone.
     *
     * @throws UnreadableMessage if the headers are not those of a record
     */
    public static <R> Received<R> record(Headers headers, byte @Nullable [] value, Class<R> type) {
        // What is not bytes is a tombstone to the wire, as Spring's KafkaNull is.
        MessageBuilder<?> message = MessageBuilder.withPayload(value == null ? Tombstone.INSTANCE : value);
        headers.forEach(header -> message.setHeader(header.key(), header.value() == null ? NOTHING : header.value()));
        return Wire.record(message.build(), type);
    }

    /** The JSON of an event or a record. */
    public static byte[] bytes(Object body) {
        return Wire.write(body).getBytes(StandardCharsets.UTF_8);
    }

    /** Puts the CloudEvents attributes of a record of a compacted stream into its headers. */
    public static void stamp(
            Headers headers, String source, String stream, String key, long revision, Object body, Instant at) {
        put(headers, Wire.SPEC_VERSION, "1.0");
        put(headers, Wire.ID, source + "/" + stream + "/" + key + "/" + revision);
        put(headers, Wire.SOURCE, "/" + source);
        put(headers, Wire.TYPE, Wire.typeOf(body));
        put(headers, Wire.TIME, at.toString());
        put(headers, Wire.SUBJECT, key);
        put(headers, Wire.CONTENT_TYPE, "application/json");
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private enum Tombstone {
        INSTANCE
    }

    private KafkaWire() {}
}
