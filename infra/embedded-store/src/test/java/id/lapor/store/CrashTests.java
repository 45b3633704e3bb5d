package id.lapor.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen writers, and the process killed at a random moment: what was acknowledged is there. */
class CrashTests {

    private static final int WRITERS = 16;
    /** A writer gives up soon once the store is gone; whoever verifies waits for a slow machine. */
    private static final String WRITING = "/?serverSelectionTimeoutMS=2000&retryWrites=false&maxPoolSize=32";

    @TempDir
    private Path data;

    private final Map<Long, Integer> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final Random random = new Random();

    @Test
    void keepsEveryAcknowledgedWriteThroughFiveKills() throws InterruptedException {
        survives(5);
    }

    @Test
    @Tag("long")
    void keepsEveryAcknowledgedWriteThroughFiftyKills() throws InterruptedException {
        survives(50);
    }

    private void survives(int kills) throws InterruptedException {
        for (int i = 0; i < kills; i++) {
            try (StoreProcess store = StoreProcess.start(data)) {
                verify(store);
                writeUntilKilled(store);
            }
        }
        try (StoreProcess store = StoreProcess.start(data)) {
            verify(store);
        }
        assertThat(acknowledged).hasSizeGreaterThan(kills * WRITERS);
    }

    private void writeUntilKilled(StoreProcess store) throws InterruptedException {
        AtomicBoolean killed = new AtomicBoolean();
        CountDownLatch enough = new CountDownLatch(40 + random.nextInt(400));
        try (MongoClient client = MongoClients.create(store.connectionString() + WRITING);
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            MongoCollection<Document> cases = cases(client);
            cases.createIndex(Indexes.ascending("unitCode", "state", "_id"));
            cases.createIndex(Indexes.ascending("outbox.seq"));
            for (int i = 0; i < WRITERS; i++) {
                writers.execute(() -> write(cases, killed, enough));
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            store.kill();
            killed.set(true);
        }
    }

    private void write(MongoCollection<Document> cases, AtomicBoolean killed, CountDownLatch enough) {
        try {
            while (!killed.get()) {
                long id = ids.getAndIncrement();
                cases.insertOne(new Document("_id", id)
                        .append("version", 0)
                        .append("unitCode", "U" + id % 7)
                        .append("state", "ROUTED")
                        .append("outbox", List.of(new Document("seq", 1), new Document("seq", 2))));
                acknowledged.put(id, 0);
                cases.updateOne(
                        new Document("_id", id).append("version", 0),
                        Updates.combine(
                                Updates.inc("version", 1),
                                Updates.set("state", "ANSWERED"),
                                Updates.pull("outbox", new Document("seq", 1))));
                acknowledged.put(id, 1);
                enough.countDown();
            }
        } catch (MongoException e) {
            assertThat(killed.get() || enough.getCount() == 0).as("%s", e).isTrue();
        }
    }

    private void verify(StoreProcess store) {
        try (MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> cases = cases(client);
            Map<Long, Document> found = new ConcurrentHashMap<>();
            cases.find().forEach(document -> found.put(document.getLong("_id"), document));
            acknowledged.forEach((id, version) -> {
                Document document = found.get(id);
                assertThat(document).as("document %s", id).isNotNull();
                assertThat(document.getInteger("version")).isGreaterThanOrEqualTo(version);
            });
            found.values().forEach(CrashTests::isWhole);
            indexesAgree(cases, found);
        }
    }

    private static void isWhole(Document document) {
        boolean updated = document.getInteger("version") == 1;
        assertThat(document.getString("state")).isEqualTo(updated ? "ANSWERED" : "ROUTED");
        assertThat(document.getList("outbox", Document.class)).hasSize(updated ? 1 : 2);
    }

    private static void indexesAgree(MongoCollection<Document> cases, Map<Long, Document> found) {
        Set<Long> byIndex = new HashSet<>();
        for (int unit = 0; unit < 7; unit++) {
            cases.find(new Document("unitCode", "U" + unit)
                            .append("state", new Document("$in", List.of("ROUTED", "ANSWERED"))))
                    .forEach(document -> byIndex.add(document.getLong("_id")));
        }
        assertThat(byIndex).isEqualTo(found.keySet());
        List<Document> bySequence = cases.find(new Document("outbox.seq", 2)).into(new ArrayList<>());
        assertThat(bySequence).hasSize(found.size());
    }

    private static MongoCollection<Document> cases(MongoClient client) {
        return client.getDatabase("crash").getCollection("cases");
    }
}
