package id.lapor.delivery;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What the relay reads and writes of the documents: the pending envelopes, and nothing else. */
final class OutboxStore {
    private static final String PENDING = "outbox.pending";
    private static final String PENDING_SINCE = PENDING + ".at";

    private final MongoOperations mongo;

    OutboxStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    void ensureIndex(Class<?> type) {
        mongo.indexOps(type).createIndex(new Index(PENDING_SINCE, Sort.Direction.ASC).named("outbox_pending"));
    }

    List<Envelope> pending(RelayQueue.Work work) {
        Query query = Query.query(where("_id").is(work.id()));
        query.fields().include(PENDING);
        Document found = mongo.getCollection(mongo.getCollectionName(work.type()))
                .find(query.getQueryObject())
                .projection(query.getFieldsObject())
                .first();
        if (found == null) {
            return List.of();
        }
        List<Envelope> pending = new ArrayList<>();
        for (Document envelope : found.get("outbox", new Document()).getList("pending", Document.class, List.of())) {
            pending.add(mongo.getConverter().read(Envelope.class, envelope));
        }
        return pending;
    }

    /** Ids of documents that have something to send; at most {@code limit}. */
    List<String> withPending(Class<?> type, int limit) {
        Query query = waiting().limit(limit);
        query.fields().include("_id");
        List<String> ids = new ArrayList<>();
        mongo.getCollection(mongo.getCollectionName(type))
                .find(query.getQueryObject())
                .projection(query.getFieldsObject())
                .limit(limit)
                .forEach(found -> ids.add(found.getString("_id")));
        return ids;
    }

    long countPending(Class<?> type) {
        return mongo.count(waiting(), type);
    }

    /** Drops what the broker has acknowledged. The version is not raised: nobody's change is disturbed. */
    void remove(Class<?> type, List<Acknowledged> acknowledged) {
        BulkOperations bulk = mongo.bulkOps(BulkOperations.BulkMode.ORDERED, type);
        for (Acknowledged done : acknowledged) {
            bulk.updateOne(
                    Query.query(where("_id").is(done.id())),
                    new Update().pull(PENDING, new Document("ref", new Document("$in", done.refs()))));
        }
        bulk.execute();
    }

    private static Query waiting() {
        return Query.query(where(PENDING_SINCE).gt(Instant.EPOCH));
    }

    /** Envelopes of one document that the broker has taken. */
    record Acknowledged(String id, List<String> refs) {}
}
