package id.lapor.store.index;

import de.bwaldvogel.mongo.exception.MongoServerError;
import id.lapor.store.key.Key;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** One entry of a secondary index as its map's key: indexed values, the document's place, the values' length. */
final class Entry {

    private static final int LENGTH_BYTES = Short.BYTES;
    private static final int MOST_BYTES = 0xFFFF;

    private Entry() {}

    static byte[] of(byte[] prefix, Key place) {
        if (prefix.length > MOST_BYTES) {
            throw new MongoServerError(17280, "KeyTooLong", "an indexed value has more than 64 KB");
        }
        return ByteBuffer.allocate(prefix.length + place.bytes().length + LENGTH_BYTES)
                .put(prefix)
                .put(place.bytes())
                .putShort((short) prefix.length)
                .array();
    }

    static Key place(byte[] entry) {
        int at = entry.length - LENGTH_BYTES;
        int prefix = (entry[at] & 0xFF) << 8 | (entry[at + 1] & 0xFF);
        return new Key(Arrays.copyOfRange(entry, prefix, at));
    }

    /**
     * Whether the entry is of exactly these values. A text that goes on behind a zero byte begins like the text that
     * ends there; a byte follows then that no place begins with.
     */
    static boolean isOf(byte[] entry, byte[] prefix) {
        return begins(entry, prefix) && entry[prefix.length] != 0 && entry[prefix.length] != (byte) 0xFF;
    }

    /** Whether the entry may be of these values or sort among their entries. */
    static boolean begins(byte[] entry, byte[] prefix) {
        return entry.length > prefix.length && Arrays.equals(entry, 0, prefix.length, prefix, 0, prefix.length);
    }
}
