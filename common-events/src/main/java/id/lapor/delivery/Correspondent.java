package id.lapor.delivery;

import java.time.Instant;

/**
 * A document that sends and receives: one MongoDB document that holds its state, the marks of what it has consumed and what
 * it has to send, so that one write changes all three.
 */
public interface Correspondent {

    /** The document's {@code _id}, which is the key of everything it sends. */
    String id();

    Outbox outbox();

    Inbox inbox();

    /**
     * Puts the present whole record of a compacted stream into the outbox again. Asked when the log turns out to hold an
     * older one than this document, because a relay slept between reading and sending.
     *
     * @param stream {@code private}, {@code contacts}, ...: a stream on which this document sends records
     */
    void restate(String stream, Instant now);
}
