package id.lapor.store.protocol;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import id.lapor.store.query.Query;
import id.lapor.store.query.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The commands {@code find}, {@code count} and {@code distinct}, and {@code explain} of whatever finds documents. */
final class Reads {

    private final StoreDatabase database;
    private final Cursors cursors;

    Reads(StoreDatabase database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    Document find(Document command) {
        String name = Given.text(command, "find");
        String namespace = database.namespace(name);
        StoreCollection collection = database.existing(name);
        if (collection == null) {
            return Answers.batch(namespace, "firstBatch", List.of(), 0);
        }
        Document projection = Given.documentOrNull(command, "projection");
        return cursors.first(
                namespace,
                collection.rows(query(command, "filter")),
                found -> collection.projected(found, projection),
                Given.number(command, "batchSize", RowsCursor.FIRST_BATCH),
                Utils.isTrue(command.get("singleBatch")));
    }

    Document count(Document command) {
        StoreCollection collection = database.existing(Given.text(command, "count"));
        Query query = query(command, "query");
        int count = collection == null ? 0 : count(collection, query);
        return Answers.ok(new Document("n", count));
    }

    private static int count(StoreCollection collection, Query query) {
        if (query.hint() == null) {
            return collection.count(query.filter(), query.skip(), query.limit());
        }
        int count = 0;
        try (Rows rows = collection.rows(query)) {
            for (; rows.hasNext(); rows.next()) {
                count++;
            }
        }
        return count;
    }

    Document distinct(Document command) {
        StoreCollection collection = database.existing(Given.text(command, "distinct"));
        String path = Given.text(command, "key");
        Set<Object> values = new TreeSet<>(ValueComparator.ascWithoutListHandling());
        if (collection != null) {
            try (Rows rows = collection.rows(query(command, "query"))) {
                rows.forEachRemaining(row -> collect(Utils.getSubdocumentValueCollectionAware(row, path), values));
            }
        }
        return Answers.ok(new Document("values", new ArrayList<>(values)));
    }

    private static void collect(@Nullable Object value, Set<Object> values) {
        if (value instanceof Collection<?> several) {
            several.stream().filter(one -> !(one instanceof Missing)).forEach(values::add);
        } else if (!(value instanceof Missing)) {
            values.add(value);
        }
    }

    Document explain(Document command) {
        Document explained = Given.document(command, "explain");
        String name = explained.keySet().iterator().next();
        SupportedOptions.check(name, explained);
        StoreCollection collection = database.existing(String.valueOf(explained.get(name)));
        Query query = asked(name, explained);
        Document planner = new Document("namespace", database.namespace(String.valueOf(explained.get(name))));
        Document answer = new Document("queryPlanner", planner);
        if (collection == null) {
            planner.append("winningPlan", new Document("stage", "EOF"));
            return Answers.ok(answer);
        }
        try (Rows rows = collection.rows(query)) {
            planner.append("winningPlan", rows.explain()).append("rejectedPlans", List.of());
            if (!"queryPlanner".equals(command.get("verbosity"))) {
                answer.append("executionStats", executed(rows));
            }
        }
        return Answers.ok(answer);
    }

    private static Document executed(Rows rows) {
        int found = 0;
        for (; rows.hasNext(); rows.next()) {
            found++;
        }
        return new Document("executionSuccess", true)
                .append("nReturned", found)
                .append("totalKeysExamined", rows.keysExamined())
                .append("totalDocsExamined", rows.documentsExamined());
    }

    private static Query asked(String name, Document command) {
        return switch (name) {
            case "find" -> query(command, "filter");
            case "count", "distinct", "findAndModify" -> query(command, "query");
            case "aggregate" ->
                Aggregations.leading(Aggregations.pipeline(command)).query();
            case "update" -> Query.of(selector(command, "updates"));
            case "delete" -> Query.of(selector(command, "deletes"));
            default -> throw SupportedOptions.refusal("explain", "the command '" + name + "'");
        };
    }

    private static Document selector(Document command, String list) {
        return Given.document(Given.documents(command, list).getFirst(), "q");
    }

    private static Query query(Document command, String filter) {
        return new Query(
                Given.documentOrEmpty(command, filter),
                Given.documentOrNull(command, "sort"),
                Given.number(command, "skip", 0),
                Math.abs(Given.number(command, "limit", 0)),
                command.get("hint"));
    }
}
