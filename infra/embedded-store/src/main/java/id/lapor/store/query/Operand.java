package id.lapor.store.query;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import id.lapor.store.key.Bounds;
import id.lapor.store.key.Interval;
import id.lapor.store.key.KeyWriter;
import id.lapor.store.key.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bounds of one operator with its operand, or null where an index cannot help. */
final class Operand {

    private static final Bounds ABSENT = Bounds.of(Interval.tag(Tag.MISSING));
    private static final Bounds PRESENT = Bounds.of(
            Interval.range(new byte[] {1}, new byte[] {Tag.MISSING}),
            Interval.range(new byte[] {Tag.NULL}, new byte[] {(byte) 0xFE}));
    private static final Bounds NULL_OR_ABSENT = Bounds.of(Interval.tag(Tag.MISSING), Interval.tag(Tag.NULL));

    private Operand() {}

    static @Nullable Bounds of(String operator, @Nullable Object operand) {
        return switch (operator) {
            case "$eq" -> equalTo(operand);
            case "$in" -> in(operand);
            case "$exists" -> Utils.isTrue(operand) ? PRESENT : ABSENT;
            case "$gt" -> range(operand, true, false);
            case "$gte" -> range(operand, true, true);
            case "$lt" -> range(operand, false, false);
            case "$lte" -> range(operand, false, true);
            default -> null;
        };
    }

    static @Nullable Bounds equalTo(@Nullable Object value) {
        if (value == null) {
            return NULL_OR_ABSENT;
        }
        if (!isOrdered(value) || (value instanceof Document document && document.isEmpty())) {
            return null;
        }
        return Bounds.of(Interval.point(new KeyWriter().value(value).toBytes()));
    }

    private static @Nullable Bounds in(@Nullable Object operand) {
        if (!(operand instanceof Collection<?> values)) {
            return null;
        }
        List<Interval> points = new ArrayList<>();
        for (Object value : values) {
            Bounds one = equalTo(value);
            if (one == null) {
                return null;
            }
            points.addAll(one.intervals());
        }
        return Bounds.normalised(points);
    }

    /** Within the operand's own type, as MongoDB compares. */
    private static @Nullable Bounds range(@Nullable Object operand, boolean upwards, boolean inclusive) {
        if (operand == null || !isOrdered(operand) || operand instanceof MinKey || operand instanceof MaxKey) {
            return null;
        }
        byte[] value = new KeyWriter().value(operand).toBytes();
        byte[] type = {value[0]};
        byte[] behind = Interval.after(value);
        return Bounds.of(
                upwards
                        ? Interval.range(inclusive ? value : behind, Interval.after(type))
                        : Interval.range(type, inclusive ? behind : value));
    }

    /** An array as a whole is compared in ways of its own, a regular expression not at all. */
    private static boolean isOrdered(Object value) {
        return !(value instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(value)
                && !(value instanceof Document document && Conditions.hasOperators(document));
    }
}
