package id.lapor.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;

/** Runs a history on a store and on the model and compares each answer, and all documents at the end. */
final class HistoryRun {

    private HistoryRun() {}

    static void check(MongoCollection<Document> collection, List<Document> indexes, List<Operation> history) {
        collection.deleteMany(new Document());
        collection.createIndex(
                new Document(Histories.UNIQUE, 1),
                new IndexOptions().unique(true).sparse(true));
        indexes.forEach(collection::createIndex);
        Operations store = new DriverOperations(collection);
        Operations model = new ModelOperations(Histories.UNIQUE);
        for (Operation operation : history) {
            assertThat(operation.on(store)).as(operation.toString()).isEqualTo(operation.on(model));
        }
        Operation everything = new Operation.Find(new Document(), new Document("_id", 1), 0, 0);
        assertThat(everything.on(store)).isEqualTo(everything.on(model));
    }
}
