package id.lapor.audit.chain;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import id.lapor.store.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The embedded store, which a test can stop and start, and collections in it. */
final class StoreOfItsOwn implements AutoCloseable {
    private final Path folder;
    private final MongoClient client;
    private final int port;
    private @Nullable EmbeddedStore store;

    StoreOfItsOwn(Path folder) throws IOException {
        this.folder = folder;
        EmbeddedStore started = EmbeddedStore.start(folder, 0);
        this.store = started;
        ConnectionString address = new ConnectionString(started.connectionString());
        this.port = Integer.parseInt(address.getHosts().getFirst().split(":", -1)[1]);
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(address)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    }

    MongoCollection<Document> collection() {
        return client.getDatabase("trail_" + UUID.randomUUID().toString().substring(0, 8))
                .getCollection("audit");
    }

    void stop() {
        if (store != null) {
            store.close();
            store = null;
        }
    }

    void start() throws IOException {
        store = EmbeddedStore.start(folder, port);
    }

    @Override
    public void close() {
        client.close();
        stop();
    }
}
