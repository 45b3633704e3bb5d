package id.lapor.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document has to send, in order, together with the numbers it has given. Part of the document, so that a state and
 * what it causes are one write. Not thread-safe, as its document is not.
 */
public final class Outbox {
    /** The stream of lifecycle events: every event counts and none replaces another. */
    public static final String EVENTS = "events";

    /** A record must fit a Kafka message with its headers. */
    static final int LARGEST_RECORD = 900 * 1024;

    private static final String TOMBSTONE = "tombstone";

    private long events;
    private Map<String, Long> revisions = new HashMap<>();
    private List<Envelope> pending = new ArrayList<>();

    /**
     * Sends an event after all earlier ones of this document.
     *
     * @param event a record with a {@code JsonTypeName}
     * @param at when it happened
     * @return the event's number, from 1
     */
    public long event(Object event, Instant at) {
        events++;
        pending.add(Envelope.of(EVENTS, events, Wire.typeOf(event), at, Wire.write(event), Traces.current()));
        return events;
    }

    /**
     * Sends the whole present record of a compacted stream; one that still waits is replaced.
     *
     * @param document the whole record, at most 900 kB as JSON
     * @return its revision, from 1
     * @throws IllegalArgumentException if it is larger
     */
    public long record(String stream, Object document, Instant at) {
        String data = Wire.write(document);
        if (data.length() > LARGEST_RECORD) {
            throw new IllegalArgumentException("A record of " + data.length() + " characters does not fit a message");
        }
        return replace(stream, Wire.typeOf(document), data, at);
    }

    /** Removes the record of a compacted stream from the log for good. */
    public long tombstone(String stream, Instant at) {
        return replace(stream, TOMBSTONE, null, at);
    }

    /** Number of the last event, 0 before the first. */
    public long lastEvent() {
        return events;
    }

    long revision(String stream) {
        return revisions.getOrDefault(stream, 0L);
    }

    boolean isWaiting(String stream) {
        return pending.stream().anyMatch(envelope -> envelope.isOn(stream));
    }

    List<Envelope> pending() {
        return List.copyOf(pending);
    }

    private long replace(String stream, String type, @Nullable String data, Instant at) {
        pending.removeIf(envelope -> envelope.isOn(stream));
        long revision = revisions.merge(stream, 1L, Long::sum);
        pending.add(Envelope.of(stream, revision, type, at, data, Traces.current()));
        return revision;
    }
}
