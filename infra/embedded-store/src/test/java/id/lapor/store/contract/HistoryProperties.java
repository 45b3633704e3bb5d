package id.lapor.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import id.lapor.store.EmbeddedStore;
import id.lapor.store.StoreOptions;
import id.lapor.store.disk.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Whatever is done to the store, it answers as the model does: with indexes and without. */
class HistoryProperties {

    private static @Nullable EmbeddedStore store;
    private static @Nullable MongoClient client;

    @BeforeContainer
    static void start() throws IOException {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "history");
        EmbeddedStore started = EmbeddedStore.start(new StoreOptions(data, "127.0.0.1", 0, 16, Durability.RELAXED));
        store = started;
        client = MongoClients.create(started.connectionString());
    }

    @AfterContainer
    static void stop() {
        if (client != null) {
            client.close();
        }
        if (store != null) {
            store.close();
        }
    }

    @Provide
    Arbitrary<List<Operation>> histories() {
        return Histories.any();
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void answersAsTheModelDoes(@ForAll("histories") List<Operation> history) {
        HistoryRun.check(fresh("indexed"), Histories.indexes(), history);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void answersAsTheModelDoesWithoutIndexes(@ForAll("histories") List<Operation> history) {
        HistoryRun.check(fresh("plain"), List.of(), history);
    }

    private static MongoCollection<Document> fresh(String name) {
        assertThat(client).isNotNull();
        return client.getDatabase("history").getCollection(name);
    }
}
