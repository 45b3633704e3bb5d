package id.lapor.store.benchmark;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Documents like those of a service, about 600 bytes each, and the operations that are measured on them. */
final class Load {

    static final int UNITS = 800;
    private static final String TEXT = "x".repeat(400);
    private static final int BATCH = 1000;

    private final MongoCollection<Document> cases;
    private final int documents;
    private final AtomicLong next;

    Load(MongoCollection<Document> cases, int documents) {
        this.cases = cases;
        this.documents = documents;
        this.next = new AtomicLong(documents);
    }

    static Document document(long id) {
        return new Document("_id", id)
                .append("version", 0L)
                .append("unitCode", "UNIT-" + id % UNITS)
                .append("state", id % 3 == 0 ? "ROUTED" : "ANSWERED")
                .append("dueAt", Instant.ofEpochSecond(1_700_000_000L + id))
                .append("title", "Laporan " + id)
                .append("text", TEXT)
                .append("outbox", List.of());
    }

    void fill() {
        List<Document> batch = new ArrayList<>();
        for (int id = 0; id < documents; id++) {
            batch.add(document(id));
            if (batch.size() == BATCH || id == documents - 1) {
                cases.insertMany(batch, new InsertManyOptions().ordered(false));
                batch.clear();
            }
        }
    }

    void insert() {
        cases.insertOne(document(next.getAndIncrement()));
    }

    void update() {
        long id = ThreadLocalRandom.current().nextLong(documents);
        cases.updateOne(
                Filters.eq("_id", id), Updates.combine(Updates.inc("version", 1), Updates.set("state", "ROUTED")));
    }

    void findById() {
        require(cases.find(Filters.eq("_id", ThreadLocalRandom.current().nextLong(documents)))
                .first());
    }

    /** The first page of a unit's inbox: by the compound index {@code unitCode, state, _id}. */
    void findByIndex() {
        String unit = "UNIT-" + ThreadLocalRandom.current().nextInt(UNITS);
        List<Document> page = cases.find(Filters.and(Filters.eq("unitCode", unit), Filters.eq("state", "ROUTED")))
                .sort(new Document("_id", 1))
                .limit(5)
                .into(new ArrayList<>());
        require(page.isEmpty() ? null : page);
    }

    private static void require(@Nullable Object found) {
        if (found == null) {
            throw new IllegalStateException("nothing was found");
        }
    }
}
