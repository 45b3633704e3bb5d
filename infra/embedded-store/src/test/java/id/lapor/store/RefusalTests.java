package id.lapor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the store cannot do right is an error, on an empty collection too, and changes nothing. */
class RefusalTests {

    @TempDir
    private static Path data;

    private static EmbeddedStore store;
    private static MongoClient client;
    private static MongoDatabase database;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(data, 0);
        client = MongoClients.create(store.connectionString());
        database = client.getDatabase("refusals");
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{createIndexes: 'c', indexes: [{key: {at: 1}, name: 'ttl', expireAfterSeconds: 60}]}",
                "{createIndexes: 'c', indexes: [{key: {a: 1}, name: 'p', unique: true, partialFilterExpression: {b: 1}}]}",
                "{createIndexes: 'c', indexes: [{key: {a: 1}, name: 'k', collation: {locale: 'id'}}]}",
                "{createIndexes: 'c', indexes: [{key: {a: 'text'}, name: 't'}]}",
                "{createIndexes: 'c', indexes: [{key: {a: '2dsphere'}, name: 'g'}]}",
                "{createIndexes: 'c', indexes: [{key: {'$**': 1}, name: 'w'}]}",
                "{create: 'c', validator: {$jsonSchema: {required: ['a']}}}",
                "{create: 'c', timeseries: {timeField: 't'}}",
                "{create: 'c', capped: true, size: 4096}",
                "{create: 'c', collation: {locale: 'id'}}",
                "{create: 'c', viewOn: 'd', pipeline: []}",
                "{find: 'c', filter: {}, collation: {locale: 'id', strength: 2}}",
                "{find: 'c', filter: {}, tailable: true}",
                "{find: 'c', filter: {a: 1}, hint: 'no_such_index'}",
                "{find: 'c', filter: {$text: {$search: 'x'}}}",
                "{find: 'c', filter: {a: {$nearSphere: [0, 0]}}}",
                "{aggregate: 'c', pipeline: [{$changeStream: {}}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$out: 'd'}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$setWindowFields: {}}], cursor: {}}",
                "{update: 'c', updates: [{q: {}, u: [{$set: {a: 1}}]}]}",
                "{insert: 'c', documents: [{a: 1}], txnNumber: 1}",
                "{insert: 'c', documents: [{a: 1}], writeConcern: {w: 3}}",
                "{insert: 'c', documents: 'no list'}",
                "{find: 'c', readConcern: {level: 'snapshot'}}",
                "{find: 7}",
                "{noSuchCommand: 1}"
            })
    void refuses(String command) {
        assertThatThrownBy(() -> database.runCommand(Document.parse(command)))
                .isInstanceOf(MongoCommandException.class)
                .satisfies(e -> assertThat(((MongoCommandException) e).getErrorMessage())
                        .isNotBlank()
                        .doesNotContain("Exception"));
        assertThat(database.getCollection("c").countDocuments()).isZero();
    }
}
