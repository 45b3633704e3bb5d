package id.lapor.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import id.lapor.store.disk.Durability;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes under many hands, and the size of the file after many changes. */
class ConcurrencyTests {

    private static final int DOCUMENTS = 60;
    private static final Document OPEN = Document.parse("{state: {$in: ['A', 'B', 'C']}}");

    @TempDir
    private Path data;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> cases;

    @BeforeEach
    void start() {
        store = EmbeddedStore.start(new StoreOptions(data, "127.0.0.1", 0, 16, Durability.RELAXED));
        client = MongoClients.create(store.connectionString());
        cases = client.getDatabase("many").getCollection("cases");
        cases.createIndex(Document.parse("{state: 1, n: -1}"));
        cases.createIndex(Document.parse("{tags: 1}"));
        for (int id = 0; id < DOCUMENTS; id++) {
            cases.insertOne(
                    new Document("_id", id).append("state", "A").append("n", 0).append("tags", List.of("x", "y")));
        }
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    private static void together(List<Callable<Integer>> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(work.size())) {
            for (Future<Integer> done : pool.invokeAll(work)) {
                assertThat(done.get()).isNotNegative();
            }
        }
    }

    @Test
    void aDocumentThatMovesWithinAnIndexIsNeverMissedNorSeenTwice() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        List<Callable<Integer>> work = new ArrayList<>();
        work.add(() -> {
            Random random = new Random(1);
            for (int i = 0; i < 600; i++) {
                cases.updateOne(
                        new Document("_id", random.nextInt(DOCUMENTS)),
                        Updates.combine(Updates.set("state", "ABC".substring(i % 3, i % 3 + 1)), Updates.inc("n", 1)));
            }
            done.set(true);
            return 0;
        });
        for (int reader = 0; reader < 3; reader++) {
            work.add(() -> {
                int reads = 0;
                for (; !done.get(); reads++) {
                    assertThat(cases.find(OPEN).map(found -> found.get("_id")))
                            .doesNotHaveDuplicates()
                            .hasSize(DOCUMENTS);
                }
                return reads;
            });
        }
        together(work);
    }

    @Test
    void indexesAgreeWithTheDocumentsAfterManyHands() throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int worker = 0; worker < 6; worker++) {
            Random random = new Random(worker);
            work.add(() -> {
                for (int i = 0; i < 150; i++) {
                    change(random);
                }
                return 0;
            });
        }
        together(work);
        for (String filter : List.of("{state: 'A'}", "{state: 'B', n: {$gt: 1}}", "{tags: 'x'}", "{tags: 'z'}")) {
            Document query = Document.parse(filter);
            List<Document> byIndex =
                    cases.find(query).sort(new Document("_id", 1)).into(new ArrayList<>());
            List<Document> byScan = cases.find(query)
                    .hint(new Document("$natural", 1))
                    .sort(new Document("_id", 1))
                    .into(new ArrayList<>());
            assertThat(byIndex).as(filter).isEqualTo(byScan);
        }
    }

    private void change(Random random) {
        Document id = new Document("_id", random.nextInt(DOCUMENTS));
        switch (random.nextInt(5)) {
            case 0 -> cases.deleteOne(id);
            case 1 -> cases.updateOne(id, Updates.pull("tags", "x"));
            case 2 -> cases.updateOne(id, Updates.addToSet("tags", "z"));
            case 3 ->
                cases.replaceOne(
                        id,
                        new Document("state", "B")
                                .append("n", random.nextInt(5))
                                .append("tags", List.of("x")),
                        new ReplaceOptions().upsert(true));
            default -> cases.updateMany(Document.parse("{state: 'B'}"), Updates.inc("n", 1));
        }
    }

    @Test
    void theFileStaysWithinBoundsThroughManyChanges() throws Exception {
        String text = "x".repeat(2000);
        for (int i = 0; i < 3000; i++) {
            cases.updateOne(new Document("_id", i % DOCUMENTS), Updates.set("text", text + i));
        }
        assertThat(Files.size(data.resolve("lapor.store"))).isLessThan(32L << 20);
    }
}
