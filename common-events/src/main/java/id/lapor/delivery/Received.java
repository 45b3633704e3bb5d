package id.lapor.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that arrived from another service: an event, or the whole record of a compacted stream. */
public final class Received<T> {
    private final String source;
    private final String stream;
    private final String key;
    private final long number;
    private final Instant at;
    private final String type;
    private final @Nullable String data;
    private final Class<T> family;

    Received(
            String source,
            String stream,
            String key,
            long number,
            Instant at,
            String type,
            @Nullable String data,
            Class<T> family) {
        this.source = source;
        this.stream = stream;
        this.key = key;
        this.number = number;
        this.at = at;
        this.type = type;
        this.data = data;
        this.family = family;
    }

    /** The service that sent it: {@code intake}, {@code routing}, ... */
    public String source() {
        return source;
    }

    public String stream() {
        return stream;
    }

    /** The complaint's id, or the key of a reference record. */
    public String key() {
        return key;
    }

    /** Number of the event within its source and complaint, or revision of the record; from 1. */
    public long number() {
        return number;
    }

    /** When it happened, by the sender's domain clock. */
    public Instant at() {
        return at;
    }

    /** The derived id, the same for every repeat. */
    public String id() {
        return stream.equals(Outbox.EVENTS)
                ? source + "/" + key + "/" + number
                : source + "/" + stream + "/" + key + "/" + number;
    }

    /** Whether the record was removed. */
    public boolean isTombstone() {
        return data == null;
    }

    /**
     * What it says.
     *
     * @throws UnreadableMessage if it cannot be read, or is a tombstone
     */
    public T body() {
        return Wire.read(type, data(), family);
    }

    /** The wire name with version. */
    public String type() {
        return type;
    }

    String data() {
        if (data == null) {
            throw new UnreadableMessage(id() + " is a tombstone and says nothing");
        }
        return data;
    }

    Received<T> next(Inbox.Parked parked) {
        return new Received<>(source, stream, key, parked.number(), parked.at(), parked.type(), parked.data(), family);
    }
}
