package id.lapor.store.query;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A filter in such words that mongo-java-server's matcher understands what MongoDB means where an array lies on the
 * path. Of {@code {a: {$gt: 1, $lt: 5}}} each condition may be met by another element, unless {@code $elemMatch} says
 * otherwise; and {@code {'a.b': {$exists: false}}} holds when no element has the field, also of an array of none.
 */
final class FilterMeaning {

    private static final Set<String> LOGICAL = Set.of("$and", "$or", "$nor");
    private static final Set<String> INSEPARABLE = Set.of("$regex", "$options", "$ref", "$id", "$db");

    private FilterMeaning() {}

    static Document of(Document filter) {
        Document result = new Document();
        List<Document> more = new ArrayList<>();
        filter.forEach((key, value) -> {
            if (LOGICAL.contains(key)) {
                result.put(key, parts(value));
            } else if (value instanceof Document operators && isSeparable(operators)) {
                operators.forEach((operator, operand) -> more.add(condition(key, operator, operand)));
            } else {
                result.put(key, value);
            }
        });
        if (more.isEmpty()) {
            return result;
        }
        if (!result.isEmpty()) {
            more.addFirst(result);
        }
        return new Document("$and", more);
    }

    private static boolean isSeparable(Document value) {
        boolean several = value.size() > 1 || value.containsKey("$exists");
        return several
                && !BsonRegularExpression.isRegularExpression(value)
                && value.keySet().stream().allMatch(key -> key.startsWith("$"))
                && value.keySet().stream().noneMatch(INSEPARABLE::contains);
    }

    private static Document condition(String path, String operator, @Nullable Object operand) {
        if (operator.equals("$exists") && !Utils.isTrue(operand)) {
            return new Document("$nor", List.of(new Document(path, new Document(operator, true))));
        }
        return new Document(path, new Document(operator, operand));
    }

    private static @Nullable Object parts(@Nullable Object value) {
        if (!(value instanceof Collection<?> parts)) {
            return value;
        }
        List<@Nullable Object> separated = new ArrayList<>();
        parts.forEach(part -> separated.add(part instanceof Document document ? of(document) : part));
        return separated;
    }
}
