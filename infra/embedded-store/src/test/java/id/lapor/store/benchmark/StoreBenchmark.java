package id.lapor.store.benchmark;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import id.lapor.store.StoreProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.bson.Document;

/**
 * Prints the figures of the store as rows of a table. Arguments: data directory (must be empty), rounds, seconds a
 * round, then the numbers of documents.
 */
public final class StoreBenchmark {

    private final Rate rate;

    private StoreBenchmark(Rate rate) {
        this.rate = rate;
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        Rate rate = new Rate(
                Integer.parseInt(arguments[1]), Duration.ofMillis((long) (Double.parseDouble(arguments[2]) * 1000)));
        for (int i = 3; i < arguments.length; i++) {
            int documents = Integer.parseInt(arguments[i]);
            new StoreBenchmark(rate).measure(Files.createDirectories(data.resolve(arguments[i])), documents);
        }
    }

    private void measure(Path data, int documents) throws InterruptedException, ExecutionException, IOException {
        try (StoreProcess store = StoreProcess.start(data);
                MongoClient client = client(store)) {
            MongoCollection<Document> cases = cases(client);
            cases.createIndex(Indexes.ascending("unitCode", "state", "_id"));
            cases.createIndex(Indexes.ascending("dueAt"));
            Load load = new Load(cases, documents);
            long began = System.nanoTime();
            load.fill();
            row(
                    documents,
                    "inserts in batches of 1,000 by 1 writer, a second",
                    documents * 1e9 / (System.nanoTime() - began));
            row(documents, "file after that, MB", bytes(data) / 1e6);
            reads(documents, load);
            writes(documents, load, "");
            row(documents, "resident memory of the process, MB", store.residentBytes() / 1e6);
            row(documents, "file after all writes, MB", bytes(data) / 1e6);
            store.kill();
        }
        try (StoreProcess store = StoreProcess.start(data);
                MongoClient client = client(store)) {
            row(
                    documents,
                    "restart after kill -9 until ready, ms",
                    store.startedWithin().toNanos() / 1e6);
            withoutIndexes(documents, cases(client));
        }
    }

    private void withoutIndexes(int documents, MongoCollection<Document> cases)
            throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        cases.createIndex(Indexes.ascending("title"));
        row(documents, "building one more index, ms", (System.nanoTime() - began) / 1e6);
        cases.dropIndexes();
        Load load = new Load(cases, Math.toIntExact(cases.countDocuments()));
        Rate scans = new Rate(5, Duration.ofMillis(100));
        row(documents, "find by two fields without an index, 1 reader, a second", scans.of(1, load::findByIndex));
        writes(documents, load, " without secondary indexes");
    }

    private static MongoClient client(StoreProcess store) {
        return MongoClients.create(store.connectionString() + "/?maxPoolSize=128");
    }

    private static MongoCollection<Document> cases(MongoClient client) {
        return client.getDatabase("bench").getCollection("cases");
    }

    private void reads(int documents, Load load) throws InterruptedException, ExecutionException {
        for (int threads : new int[] {1, 16}) {
            row(documents, "find by _id, " + threads + " readers, a second", rate.of(threads, load::findById));
            row(documents, "find by index, " + threads + " readers, a second", rate.of(threads, load::findByIndex));
        }
    }

    private void writes(int documents, Load load, String how) throws InterruptedException, ExecutionException {
        for (int threads : new int[] {1, 16, 64}) {
            row(documents, "inserts, " + threads + " writers, a second" + how, rate.of(threads, load::insert));
            row(documents, "updates, " + threads + " writers, a second" + how, rate.of(threads, load::update));
        }
    }

    private static long bytes(Path data) throws IOException {
        return Files.size(data.resolve("lapor.store"));
    }

    private static void row(int documents, String figure, double value) {
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %s |%n",
                documents,
                figure,
                value < 10 ? "%.2f".formatted(value) : "%,.0f".formatted(value));
    }
}
