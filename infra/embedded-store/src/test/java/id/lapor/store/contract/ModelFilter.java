package id.lapor.store.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a filter means, written as plainly as can be. */
final class ModelFilter {

    private enum Absent {
        FIELD
    }

    /** A field that is not there. */
    static final Object ABSENT = Absent.FIELD;

    private ModelFilter() {}

    static boolean matches(Document document, Document filter) {
        for (Map.Entry<String, Object> condition : filter.entrySet()) {
            if (!matches(document, condition.getKey(), condition.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(Document document, String key, @Nullable Object wanted) {
        return switch (key) {
            case "$and" -> parts(wanted).stream().allMatch(part -> matches(document, part));
            case "$or" -> parts(wanted).stream().anyMatch(part -> matches(document, part));
            default -> {
                if (wanted instanceof Document operators) {
                    yield operators.entrySet().stream()
                            .allMatch(operator -> holds(document, key, operator.getKey(), operator.getValue()));
                }
                yield equal(document, key, wanted);
            }
        };
    }

    private static List<Document> parts(@Nullable Object wanted) {
        List<Document> parts = new ArrayList<>();
        if (wanted instanceof List<?> list) {
            list.forEach(part -> parts.add((Document) part));
        }
        return parts;
    }

    private static boolean holds(Document document, String path, String operator, Object operand) {
        return switch (operator) {
            case "$exists" ->
                values(document, path).stream().anyMatch(value -> !ABSENT.equals(value)) == (Boolean) operand;
            case "$in" -> ((List<?>) operand).stream().anyMatch(wanted -> equal(document, path, wanted));
            case "$ne" -> !equal(document, path, operand);
            case "$gt" -> values(document, path).stream().anyMatch(value -> compare(value, operand, 1, 1));
            case "$gte" -> values(document, path).stream().anyMatch(value -> compare(value, operand, 0, 1));
            case "$lt" -> values(document, path).stream().anyMatch(value -> compare(value, operand, -1, -1));
            case "$lte" -> values(document, path).stream().anyMatch(value -> compare(value, operand, -1, 0));
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static boolean compare(@Nullable Object value, Object operand, int from, int to) {
        if (value instanceof Number number && operand instanceof Number other) {
            int sign = Double.compare(number.doubleValue(), other.doubleValue());
            return sign >= from && sign <= to;
        }
        if (value instanceof String text && operand instanceof String other) {
            int sign = Integer.signum(text.compareTo(other));
            return sign >= from && sign <= to;
        }
        return false;
    }

    private static boolean equal(Document document, String path, @Nullable Object wanted) {
        return values(document, path).stream()
                .anyMatch(value -> wanted == null
                        ? value == null || ABSENT.equals(value)
                        : Copies.plain(value).equals(Copies.plain(wanted)));
    }

    /** The values at a path: those of each element where an array lies on it. */
    static List<@Nullable Object> values(Document document, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Object value = document.containsKey(name) ? document.get(name) : ABSENT;
        List<@Nullable Object> values = new ArrayList<>();
        if (dot >= 0) {
            for (Object element : value instanceof List<?> list ? list : List.of(value == null ? ABSENT : value)) {
                values.addAll(
                        element instanceof Document inner ? values(inner, path.substring(dot + 1)) : List.of(ABSENT));
            }
        } else if (value instanceof List<?> list) {
            values.addAll(list);
            values.add(list);
        } else {
            values.add(value);
        }
        return values;
    }
}
