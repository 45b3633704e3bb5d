package id.lapor.store.key;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where a document lies: its {@code _id} as order-preserving bytes. Not copied; nobody changes the array. */
@SuppressWarnings("ArrayRecordComponent") // equality is by content, below
public record Key(byte[] bytes) implements Comparable<Key> {

    /** The place of the document with this {@code _id}; numbers that are equal share it, whatever their type. */
    public static Key of(@Nullable Object id) {
        return new Key(new KeyWriter().value(id).toBytes());
    }

    @Override
    public int compareTo(Key other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
