package id.lapor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import id.lapor.store.disk.StoreUnavailable;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, stopping and refusing to start, inside a test and as a process. */
class EmbeddedStoreTests {

    @TempDir
    private Path data;

    @Test
    void keepsDocumentsAndIndexesAcrossARestart() {
        try (EmbeddedStore store = EmbeddedStore.start(data, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> cases = client.getDatabase("lapor").getCollection("cases");
            cases.createIndex(new Document("state", 1));
            cases.createIndex(new Document("outbox.waitingSince", 1));
            cases.insertOne(new Document("_id", 1).append("state", "FILED"));
        }
        try (EmbeddedStore store = EmbeddedStore.start(data, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> cases = client.getDatabase("lapor").getCollection("cases");
            assertThat(cases.listIndexes()).hasSize(3);
            assertThat(cases.find(new Document("state", "FILED")).explain().toJson())
                    .contains("state_1");
            assertThat(cases.find(new Document("state", "FILED")).first()).isNotNull();
            assertThat(client.listDatabaseNames()).contains("lapor");
        }
    }

    @Test
    void refusesAPortThatIsTaken() {
        try (EmbeddedStore store = EmbeddedStore.start(data.resolve("one"), 0)) {
            assertThatThrownBy(() -> EmbeddedStore.start(data.resolve("two"), store.port()))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("cannot listen on 127.0.0.1:" + store.port());
        }
        EmbeddedStore.start(data.resolve("two"), 0).close();
    }

    @Test
    void aSecondProcessOnTheSameDataSaysSoInOneLine() throws Exception {
        try (EmbeddedStore _ = EmbeddedStore.start(data, 0)) {
            Process second = StoreProcess.launch(data, 0);
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(second.errorReader().lines()).singleElement().asString().contains("in use by another process");
        }
    }

    @Test
    void theProcessServesADriverAndStopsWithoutAWordInItsLog() {
        try (StoreProcess store = StoreProcess.start(data)) {
            try (MongoClient client = MongoClients.create(store.connectionString() + "/?w=majority&journal=true")) {
                client.getDatabase("lapor").getCollection("cases").insertOne(new Document("_id", 1));
                assertThat(client.getDatabase("admin").runCommand(new Document("hello", 1)))
                        .containsEntry("ok", 1.0);
                assertThat(client.getDatabase("lapor").runCommand(new Document("serverStatus", 1)))
                        .containsKey("embeddedStore");
                assertThat(store.stop()).isEmpty();
            }
        }
    }

    @Test
    void refusesArgumentsThatItDoesNotUnderstand() {
        assertThatThrownBy(() -> StoreOptions.parse("--data", "x")).hasMessageContaining("--port");
        assertThatThrownBy(() -> StoreOptions.parse("--data", "x", "--port", "70000"))
                .hasMessageContaining("port");
        assertThatThrownBy(() -> StoreOptions.parse("--data", "x", "--port", "1", "--sync", "never"))
                .hasMessageContaining("--sync");
        assertThatThrownBy(() -> StoreOptions.parse("--verbose", "x")).hasMessageContaining("--verbose");
    }
}
