package id.lapor.store.contract;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import net.jqwik.api.JqwikException;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract and the random histories, on a real MongoDB; skipped, and saying so, where there is none. */
class MongoDbContractTests extends StoreContract {

    private static final int HISTORIES = 100;

    private static RealMongo mongo;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        mongo = RealMongo.orSkip();
        client = MongoClients.create(mongo.uri());
    }

    @AfterAll
    static void stop() {
        if (client != null) {
            client.close();
            mongo.close();
        }
    }

    @Override
    MongoClient client() {
        return client;
    }

    @Test
    void answersAsTheModelDoes() throws JqwikException {
        JqwikSession.run(() -> {
            for (List<Operation> history :
                    Histories.any().sampleStream().limit(HISTORIES).toList()) {
                HistoryRun.check(
                        client.getDatabase("lapor_contract_history").getCollection("indexed"),
                        Histories.indexes(),
                        history);
            }
        });
    }
}
