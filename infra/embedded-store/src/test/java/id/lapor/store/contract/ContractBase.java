package id.lapor.store.contract;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;

/** A fresh collection on the store under test for each test of the contract. */
abstract class ContractBase {

    MongoDatabase database;
    MongoCollection<Document> cases;

    abstract MongoClient client();

    @BeforeEach
    void freshCollection() {
        database = client().getDatabase(
                        "lapor_contract_" + getClass().getSimpleName().toLowerCase(Locale.ROOT));
        cases = database.getCollection("cases");
        cases.drop();
        cases = database.getCollection("cases");
    }

    static Document document(String json) {
        return Document.parse(json);
    }

    List<Object> ids(String filter, String sort) {
        return cases.find(document(filter)).sort(document(sort)).into(new ArrayList<>()).stream()
                .map(found -> found.get("_id"))
                .toList();
    }

    void insert(String... documents) {
        cases.insertMany(List.of(documents).stream().map(Document::parse).toList());
    }
}
