package id.lapor.store.protocol;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import id.lapor.store.query.Query;
import id.lapor.store.query.Rows;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code aggregate}. What a pipeline begins with ({@code $match}, then {@code $sort}, {@code $skip} and
 * {@code $limit}) is answered as a query, so that it finds by index; the rest runs over its rows.
 */
final class Aggregations {

    private static final String OUT = "$out";

    /** The beginning of a pipeline as a query, and the stages behind it. */
    record Leading(Query query, List<Document> rest) {}

    private final StoreDatabase database;
    private final Cursors cursors;

    Aggregations(StoreDatabase database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    Document aggregate(Document command, DatabaseResolver databases) {
        if (!(command.get("aggregate") instanceof String name)) {
            throw SupportedOptions.refusal("aggregate", "a pipeline over a whole database");
        }
        List<Document> pipeline = pipeline(command);
        refuseUnsupported(pipeline);
        StoreCollection collection = database.existing(name);
        Leading leading = leading(pipeline);
        Aggregation whole = pipeline(pipeline, databases, collection);
        whole.validate(new Document("cursor", new Document()));
        List<Document> found = collection == null
                ? List.of()
                : run(collection, leading, pipeline(leading.rest(), databases, collection));
        Document cursor = command.get("cursor") instanceof Document given ? given : new Document();
        return cursors.first(
                database.namespace(name), found.iterator(), Given.number(cursor, "batchSize", RowsCursor.FIRST_BATCH));
    }

    private static List<Document> run(StoreCollection collection, Leading leading, Aggregation rest) {
        try (Rows rows = collection.rows(leading.query())) {
            return rest.runStages(stream(rows));
        }
    }

    private static Stream<Document> stream(Iterator<Document> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false);
    }

    private Aggregation pipeline(
            List<Document> stages, DatabaseResolver databases, @Nullable StoreCollection collection) {
        return Aggregation.fromPipeline(stages, databases, database, collection, NoopOplog.get());
    }

    static List<Document> pipeline(Document command) {
        return Aggregation.parse(command.get("pipeline"));
    }

    static boolean writes(Document command) {
        return command.get("pipeline") instanceof List<?> stages
                && stages.stream().anyMatch(stage -> stage instanceof Document named && named.containsKey("$merge"));
    }

    private static void refuseUnsupported(List<Document> pipeline) {
        for (Document stage : pipeline) {
            if (stage.containsKey("$changeStream") || stage.containsKey(OUT)) {
                throw SupportedOptions.refusal("aggregate", "the stage " + stage.keySet());
            }
        }
    }

    static Leading leading(List<Document> pipeline) {
        Document filter = new Document();
        Document sort = null;
        int skip = 0;
        int limit = 0;
        int used = 0;
        if (used < pipeline.size() && pipeline.get(used).get("$match") instanceof Document match) {
            filter = match;
            used++;
        }
        if (used < pipeline.size() && pipeline.get(used).get("$sort") instanceof Document order) {
            sort = order;
            used++;
        }
        if (used < pipeline.size() && pipeline.get(used).get("$skip") instanceof Number number) {
            skip = number.intValue();
            used++;
        }
        if (used < pipeline.size()
                && pipeline.get(used).get("$limit") instanceof Number number
                && number.intValue() > 0) {
            limit = number.intValue();
            used++;
        }
        return new Leading(new Query(filter, sort, skip, limit, null), pipeline.subList(used, pipeline.size()));
    }
}
