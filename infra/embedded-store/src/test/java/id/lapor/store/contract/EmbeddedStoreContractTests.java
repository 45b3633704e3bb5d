package id.lapor.store.contract;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import id.lapor.store.EmbeddedStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The contract, on the store of one machine. */
class EmbeddedStoreContractTests extends StoreContract {

    @TempDir
    private static Path data;

    private static EmbeddedStore store;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(data, 0);
        client = MongoClients.create(store.connectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @Override
    MongoClient client() {
        return client;
    }
}
