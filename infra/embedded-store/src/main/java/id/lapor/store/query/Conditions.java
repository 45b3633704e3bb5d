package id.lapor.store.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import id.lapor.store.key.Bounds;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a filter says of each path, as {@link Bounds}. Whatever is not understood bounds nothing; the matcher sorts out
 * the rest. Conditions that must hold together narrow each other only where no array lies, because in an array each
 * may be met by another element.
 */
final class Conditions {

    private final Map<String, Bounds> onSingleValues;
    private final Map<String, Bounds> onArrays;

    private Conditions(Map<String, Bounds> onSingleValues, Map<String, Bounds> onArrays) {
        this.onSingleValues = onSingleValues;
        this.onArrays = onArrays;
    }

    static Conditions of(Document filter) {
        return new Conditions(read(filter, false), read(filter, true));
    }

    @Nullable Bounds on(String path, boolean array) {
        return (array ? onArrays : onSingleValues).get(path);
    }

    private static Map<String, Bounds> read(Document filter, boolean arrays) {
        Map<String, Bounds> found = new HashMap<>();
        filter.forEach((key, value) -> {
            switch (key) {
                case "$and" -> documents(value).forEach(part -> both(found, read(part, arrays), arrays));
                case "$or" -> both(found, either(documents(value), arrays), arrays);
                default -> {
                    if (!key.startsWith("$")) {
                        both(found, onPath(key, value, arrays), arrays);
                    }
                }
            }
        });
        return found;
    }

    private static Collection<Document> documents(Object value) {
        return value instanceof Collection<?> parts
                ? parts.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .toList()
                : Set.of();
    }

    private static Map<String, Bounds> either(Collection<Document> branches, boolean arrays) {
        Map<String, Bounds> all = null;
        for (Document branch : branches) {
            Map<String, Bounds> one = read(branch, arrays);
            if (all == null) {
                all = one;
            } else {
                all.keySet().retainAll(one.keySet());
                all.replaceAll((path, bounds) -> bounds.or(one.getOrDefault(path, Bounds.ALL)));
            }
        }
        return all == null ? Map.of() : all;
    }

    private static void both(Map<String, Bounds> found, Map<String, Bounds> more, boolean arrays) {
        more.forEach((path, bounds) ->
                found.merge(path, bounds, (a, b) -> arrays ? (b.allPoints() && !a.allPoints() ? b : a) : a.and(b)));
    }

    private static Map<String, Bounds> onPath(String path, @Nullable Object value, boolean arrays) {
        Map<String, Bounds> found = new HashMap<>();
        if (value instanceof Document operators && hasOperators(operators)) {
            operators.forEach((operator, operand) -> both(found, operator(path, operator, operand, arrays), arrays));
        } else {
            put(found, path, Operand.equalTo(value));
        }
        return found;
    }

    static boolean hasOperators(Document value) {
        return !BsonRegularExpression.isRegularExpression(value)
                && value.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }

    private static Map<String, Bounds> operator(
            String path, String operator, @Nullable Object operand, boolean arrays) {
        Map<String, Bounds> found = new HashMap<>();
        switch (operator) {
            case "$elemMatch" -> {
                if (operand instanceof Document element && !hasOperators(element)) {
                    read(element, arrays).forEach((inner, bounds) -> found.put(path + "." + inner, bounds));
                }
            }
            case "$all" -> {
                if (operand instanceof Collection<?> all && !all.isEmpty()) {
                    Object first = all.iterator().next();
                    if (!(first instanceof Document)) {
                        put(found, path, Operand.equalTo(first));
                    }
                }
            }
            default -> put(found, path, Operand.of(operator, operand));
        }
        return found;
    }

    private static void put(Map<String, Bounds> found, String path, @Nullable Bounds bounds) {
        if (bounds != null) {
            found.put(path, bounds);
        }
    }
}
