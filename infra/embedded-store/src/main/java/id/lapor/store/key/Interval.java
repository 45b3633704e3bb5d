package id.lapor.store.key;

import java.util.Arrays;
import java.util.Comparator;

/** Keys from {@code low} (inclusive) to {@code high} (exclusive), compared as unsigned bytes; never empty arrays. */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole; nobody changes the arrays
public record Interval(byte[] low, byte[] high, boolean isPoint) {

    static final Comparator<Interval> BY_LOW = (a, b) -> Arrays.compareUnsigned(a.low, b.low);

    /** Exactly one written value. */
    public static Interval point(byte[] value) {
        return new Interval(value, after(value), true);
    }

    public static Interval range(byte[] low, byte[] high) {
        return new Interval(low, high, false);
    }

    public static Interval tag(int tag) {
        return point(new byte[] {(byte) tag});
    }

    /** The first bytes that sort behind everything that starts with these. */
    public static byte[] after(byte[] prefix) {
        int last = prefix.length - 1;
        while (prefix[last] == (byte) 0xFF) {
            last--;
        }
        byte[] next = Arrays.copyOf(prefix, last + 1);
        next[last]++;
        return next;
    }

    public boolean isEmpty() {
        return Arrays.compareUnsigned(low, high) >= 0;
    }

    public boolean overlaps(Interval other) {
        return Arrays.compareUnsigned(low, other.high) < 0 && Arrays.compareUnsigned(other.low, high) < 0;
    }

    /** The same values in an index that descends, where every byte is inverted. */
    public Interval descending() {
        byte[] inverted = inverted(low);
        return isPoint ? point(inverted) : range(after(inverted(high)), after(inverted));
    }

    public static byte[] inverted(byte[] bytes) {
        byte[] result = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            result[i] = (byte) ~bytes[i];
        }
        return result;
    }
}
