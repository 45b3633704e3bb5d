package id.lapor.store.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a query says of one field, as disjoint ascending intervals of its values. Always wide enough: a document that
 * the query matches has a value within, one that it does not may have one too and is sorted out later.
 */
public record Bounds(List<Interval> intervals) {

    /** Behind every tag, before nothing: all values. */
    public static final Bounds ALL = of(Interval.range(new byte[] {1}, new byte[] {(byte) 0xFE}));

    public static Bounds of(Interval... intervals) {
        return normalised(List.of(intervals));
    }

    public static Bounds normalised(List<Interval> intervals) {
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.removeIf(Interval::isEmpty);
        sorted.sort(Interval.BY_LOW);
        List<Interval> merged = new ArrayList<>();
        for (Interval next : sorted) {
            Interval last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.overlaps(next)) {
                merged.set(merged.size() - 1, joined(last, next));
            } else {
                merged.add(next);
            }
        }
        return new Bounds(List.copyOf(merged));
    }

    private static Interval joined(Interval a, Interval b) {
        boolean within = Arrays.compareUnsigned(b.high(), a.high()) <= 0;
        boolean same = within && Arrays.equals(a.low(), b.low()) && Arrays.equals(a.high(), b.high());
        return same ? a : Interval.range(a.low(), within ? a.high() : b.high());
    }

    public Bounds or(Bounds other) {
        List<Interval> both = new ArrayList<>(intervals);
        both.addAll(other.intervals);
        return normalised(both);
    }

    public Bounds and(Bounds other) {
        List<Interval> common = new ArrayList<>();
        for (Interval a : intervals) {
            for (Interval b : other.intervals) {
                if (a.overlaps(b)) {
                    common.add(intersection(a, b));
                }
            }
        }
        return normalised(common);
    }

    private static Interval intersection(Interval a, Interval b) {
        byte[] low = Arrays.compareUnsigned(a.low(), b.low()) >= 0 ? a.low() : b.low();
        byte[] high = Arrays.compareUnsigned(a.high(), b.high()) <= 0 ? a.high() : b.high();
        return new Interval(low, high, a.isPoint() || b.isPoint());
    }

    public boolean allPoints() {
        return intervals.stream().allMatch(Interval::isPoint);
    }

    /** Whether a document without the field, or with null in it, may be within. */
    public boolean mayBeAbsent() {
        return mayBe(Tag.MISSING) || mayBe(Tag.NULL);
    }

    public boolean mayBe(int tag) {
        Interval wanted = Interval.tag(tag);
        return intervals.stream().anyMatch(wanted::overlaps);
    }
}
