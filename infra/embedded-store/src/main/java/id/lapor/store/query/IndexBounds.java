package id.lapor.store.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import id.lapor.store.index.StoreIndex;
import id.lapor.store.key.Bounds;
import id.lapor.store.key.Interval;
import id.lapor.store.key.KeyWriter;
import id.lapor.store.key.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a filter leaves of an index: ranges of its entries, ascending and disjoint. The leading fields that are bound to
 * single values become prefixes of the ranges, one range for each combination; the first field bound otherwise ends it.
 *
 * @param fixed for each leading field that every range holds fixed, to how many values in all
 */
record IndexBounds(List<Prefixed> ranges, List<Integer> fixed, boolean bounded) {

    private static final int MOST_RANGES = 512;

    /** A range and the length of the part that is the same in all its entries. */
    record Prefixed(Interval interval, int prefixLength) {}

    /** Null when the index leaves out documents that the filter may match. */
    static @Nullable IndexBounds of(StoreIndex index, Conditions conditions) {
        if (index.leavesOutAbsent() && !excludesAbsent(index, conditions)) {
            return null;
        }
        List<byte[]> prefixes = List.of(new byte[0]);
        List<Integer> fixed = new ArrayList<>();
        boolean throughArray = false;
        for (int field = 0; field < index.getKeys().size(); field++) {
            boolean array = index.heldArray(field);
            Bounds bounds = throughArray && array ? null : on(index, field, conditions);
            if (bounds == null) {
                break;
            }
            throughArray |= array;
            List<Interval> intervals = inIndexOrder(bounds, index.getKeys().get(field));
            boolean manageable = (long) prefixes.size() * intervals.size() <= MOST_RANGES;
            if (!bounds.allPoints() || !manageable) {
                return new IndexBounds(ranges(prefixes, manageable ? intervals : hull(intervals)), fixed, true);
            }
            prefixes = extended(prefixes, intervals);
            fixed.add(intervals.size());
        }
        return new IndexBounds(whole(prefixes), fixed, !fixed.isEmpty());
    }

    private static boolean excludesAbsent(StoreIndex index, Conditions conditions) {
        for (IndexKey key : index.getKeys()) {
            Bounds bounds = conditions.on(key.getKey(), true);
            if (bounds != null && !bounds.mayBeAbsent()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Bounds on(StoreIndex index, int field, Conditions conditions) {
        Bounds bounds = conditions.on(index.getKeys().get(field).getKey(), index.heldArray(field));
        if (bounds != null && index.isUnique() && bounds.mayBe(Tag.MISSING)) {
            return bounds.or(Bounds.of(Interval.tag(Tag.NULL)));
        }
        return bounds;
    }

    private static List<Interval> inIndexOrder(Bounds bounds, IndexKey key) {
        return key.isAscending()
                ? bounds.intervals()
                : bounds.intervals().reversed().stream()
                        .map(Interval::descending)
                        .toList();
    }

    private static List<Interval> hull(List<Interval> intervals) {
        return List.of(
                Interval.range(intervals.getFirst().low(), intervals.getLast().high()));
    }

    private static List<Prefixed> ranges(List<byte[]> prefixes, List<Interval> intervals) {
        List<Prefixed> ranges = new ArrayList<>();
        for (byte[] prefix : prefixes) {
            for (Interval interval : intervals) {
                ranges.add(new Prefixed(
                        Interval.range(joined(prefix, interval.low()), joined(prefix, interval.high())),
                        prefix.length));
            }
        }
        return ranges;
    }

    private static List<byte[]> extended(List<byte[]> prefixes, List<Interval> points) {
        List<byte[]> extended = new ArrayList<>();
        for (byte[] prefix : prefixes) {
            for (Interval point : points) {
                extended.add(joined(prefix, point.low()));
            }
        }
        return extended;
    }

    private static List<Prefixed> whole(List<byte[]> prefixes) {
        return prefixes.stream()
                .map(prefix -> new Prefixed(
                        prefix.length == 0
                                ? Interval.range(new byte[] {0}, new byte[] {(byte) 0xFF})
                                : Interval.point(prefix),
                        prefix.length))
                .toList();
    }

    private static byte[] joined(byte[] prefix, byte[] value) {
        return new KeyWriter().raw(prefix).raw(value).toBytes();
    }
}
