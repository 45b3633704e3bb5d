package id.lapor.store.contract;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Random histories over few documents and few values, so that they meet each other often. */
final class Histories {

    static final String UNIQUE = "u";
    private static final List<String> PATHS = List.of("a", "b", "tags", "outbox.id", "_id");

    private Histories() {}

    static Arbitrary<List<Operation>> any() {
        return operation().list().ofMinSize(1).ofMaxSize(40);
    }

    /** Indexes of every kind that a history is run under; none are needed for its answers. */
    static List<Document> indexes() {
        return List.of(
                new Document("a", 1).append("_id", 1),
                new Document("b", -1).append("a", 1),
                new Document("tags", 1),
                new Document("outbox.id", 1).append("b", 1),
                new Document("a", 1).append("b", 1).append("_id", -1));
    }

    private static Arbitrary<Operation> operation() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, insert()),
                Tuple.of(2, replace()),
                Tuple.of(4, update()),
                Tuple.of(1, delete()),
                Tuple.of(2, findAndModify()),
                Tuple.of(6, find()),
                Tuple.of(3, filter().map(Operation.Count::new)),
                Tuple.of(1, filter().map(filter -> new Operation.Distinct("a", filter))),
                Tuple.of(1, filter().map(filter -> new Operation.Group("a", filter))));
    }

    private static Arbitrary<Operation> insert() {
        return Combinators.combine(document().list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
                .as(Operation.Insert::new);
    }

    /** As Spring Data does it: only the version that was read is replaced. */
    private static Arbitrary<Operation> replace() {
        return Combinators.combine(id(), small(), document()).as((id, version, document) -> {
            Document replacement = Copies.of(document);
            replacement.remove("_id");
            return new Operation.Replace(new Document("_id", id).append("version", version), replacement);
        });
    }

    private static Arbitrary<Operation> update() {
        return Combinators.combine(filter(), id(), change(), Arbitraries.of(true, false))
                .as((filter, id, change, many) -> {
                    boolean mayClash = change.toString().contains(UNIQUE + "=");
                    return many && !mayClash
                            ? new Operation.Update(filter, change, true)
                            : new Operation.Update(new Document("_id", id), change, false);
                });
    }

    private static Arbitrary<Operation> delete() {
        return Combinators.combine(filter(), id(), Arbitraries.of(true, false, false))
                .as((filter, id, many) -> many
                        ? new Operation.Delete(filter, true)
                        : new Operation.Delete(new Document("_id", id), false));
    }

    private static Arbitrary<Operation> findAndModify() {
        return Combinators.combine(filter(), sort(), change(), Arbitraries.of(true, false))
                .as(Operation.FindAndModify::new);
    }

    private static Arbitrary<Operation> find() {
        return Combinators.combine(filter(), sort(), Arbitraries.integers().between(0, 3), Arbitraries.of(0, 1, 2, 5))
                .as(Operation.Find::new);
    }

    private static Arbitrary<Document> document() {
        return Combinators.combine(
                        id(),
                        optional(scalar()),
                        optional(small()),
                        optional(tags()),
                        optional(outbox()),
                        optional(small()),
                        small())
                .as((id, a, b, tags, outbox, unique, version) -> {
                    Document document = new Document("_id", id).append("version", version);
                    put(document, "a", a);
                    put(document, "b", b);
                    put(document, "tags", tags);
                    put(document, "outbox", outbox);
                    put(document, UNIQUE, unique);
                    return document;
                });
    }

    private record Optional<T>(boolean there, @Nullable T value) {}

    private static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> values) {
        return Combinators.combine(Arbitraries.of(true, true, false), values).as(Optional::new);
    }

    private static void put(Document document, String name, Optional<?> field) {
        if (field.there()) {
            document.put(name, field.value());
        }
    }

    private static Arbitrary<Integer> id() {
        return Arbitraries.integers().between(0, 12);
    }

    private static Arbitrary<Integer> small() {
        return Arbitraries.integers().between(0, 3);
    }

    private static Arbitrary<Object> scalar() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3).map(number -> (Object) number),
                Arbitraries.of(0L, 2L, 1.5, 2.0, -1.0),
                Arbitraries.of("x", "y", "xy", ""),
                Arbitraries.just((Object) "z").injectNull(0.7));
    }

    private static Arbitrary<List<String>> tags() {
        return Arbitraries.of("t", "u", "v").list().ofMaxSize(3);
    }

    private static Arbitrary<List<Document>> outbox() {
        return small().map(number -> new Document("id", number)).list().ofMaxSize(3);
    }

    private static Arbitrary<Document> change() {
        return Arbitraries.oneOf(
                scalar().map(value -> new Document("$set", new Document("a", value))),
                small().map(value -> new Document("$set", new Document(UNIQUE, value))),
                small().map(value -> new Document("$inc", new Document("version", value))),
                Arbitraries.of("a", "b", "tags").map(name -> new Document("$unset", new Document(name, ""))),
                small().map(value -> new Document("$push", new Document("outbox", new Document("id", value)))),
                small().map(value ->
                        new Document("$pull", new Document("outbox", new Document("id", new Document("$lte", value))))),
                Arbitraries.of("t", "u").map(tag -> new Document("$pull", new Document("tags", tag))));
    }

    private static Arbitrary<Document> sort() {
        return Combinators.combine(Arbitraries.of("a", "b", ""), Arbitraries.of(1, -1), Arbitraries.of(1, -1))
                .as((first, direction, last) -> {
                    Document sort = new Document();
                    if (!first.isEmpty()) {
                        sort.append(first, direction);
                    }
                    return sort.append("_id", last);
                });
    }

    private static Arbitrary<Document> filter() {
        return condition().list().ofMaxSize(2).map(Histories::all);
    }

    private static Document all(List<Document> conditions) {
        Document filter = new Document();
        List<Document> rest = new ArrayList<>();
        for (Document condition : conditions) {
            String path = condition.keySet().iterator().next();
            if (filter.containsKey(path)) {
                rest.add(condition);
            } else {
                filter.putAll(condition);
            }
        }
        return rest.isEmpty() ? filter : filter.append("$and", rest);
    }

    private static Arbitrary<Document> condition() {
        Arbitrary<Document> simple = Combinators.combine(Arbitraries.of(PATHS), predicate())
                .as((path, predicate) -> new Document(path, predicate))
                .filter(condition -> !asksForNullWithinAnArray(condition));
        return Arbitraries.frequencyOf(
                Tuple.of(5, simple),
                Tuple.of(1, simple.list().ofSize(2).map(branches -> new Document("$or", branches))));
    }

    /** What null means on a path through an array differs between versions of MongoDB; no service may ask for it. */
    private static boolean asksForNullWithinAnArray(Document condition) {
        return condition.containsKey("outbox.id") && condition.toString().contains("null");
    }

    private static Arbitrary<Object> predicate() {
        return Arbitraries.oneOf(
                scalar(),
                Arbitraries.of("t", "u").map(tag -> (Object) tag),
                Combinators.combine(Arbitraries.of("$gt", "$gte", "$lt", "$lte"), bound())
                        .as((operator, value) -> (Object) new Document(operator, value)),
                Combinators.combine(bound(), bound())
                        .as((low, high) -> (Object) new Document("$gte", low).append("$lte", high)),
                scalar().list().ofMaxSize(3).map(values -> new Document("$in", values)),
                Arbitraries.of(true, false).map(there -> new Document("$exists", there)),
                bound().map(value -> new Document("$ne", value)));
    }

    private static Arbitrary<Object> bound() {
        return Arbitraries.of(0, 1, 2, 1.5, "t", "x", "xy");
    }
}
