package id.lapor.reporting.stream;

import id.lapor.reporting.facts.Change;
import org.apache.kafka.common.utils.Bytes;

/** What became of a message that was read. Lives between two steps of the stream and is never written. */
sealed interface Reading {

    /** It says something. */
    record Read(Change change) implements Reading {}

    /**
     * Nobody can read it.
     *
     * @param where topic, partition and offset
     */
    record Unreadable(String topic, Bytes value, String where, String reason) implements Reading {}
}
