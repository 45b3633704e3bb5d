package id.lapor.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** All operations that the services use, the same for every store: writes, reads, and what an index must not change. */
abstract class StoreContract extends ReadContract {

    @Test
    void pagesThroughAUnitsCasesByIndex() {
        cases.createIndex(document("{unitCode: 1, state: 1, _id: 1}"));
        for (int i = 0; i < 40; i++) {
            insert("{_id: %d, unitCode: '%s', state: '%s'}"
                    .formatted(i, i % 2 == 0 ? "KANIM-1" : "KANIM-2", i % 4 < 2 ? "ROUTED" : "ANSWERED"));
        }
        assertThat(cases.find(document("{unitCode: 'KANIM-1', state: {$in: ['ROUTED', 'ANSWERED']}, _id: {$gt: 10}}"))
                        .sort(document("{_id: 1}"))
                        .limit(3))
                .extracting(found -> found.get("_id"))
                .containsExactly(12, 14, 16);
        assertThat(ids("{unitCode: 'KANIM-1', state: 'ROUTED', _id: {$lt: 12}}", "{_id: -1}"))
                .containsExactly(8, 4, 0);
    }

    @Test
    void pagesByAKeyThatIsNotUnique() {
        cases.createIndex(document("{at: -1, _id: -1}"));
        insert("{_id: 1, at: 5}", "{_id: 2, at: 5}", "{_id: 3, at: 5}", "{_id: 4, at: 7}", "{_id: 5, at: 3}");
        assertThat(ids("{$or: [{at: {$lt: 5}}, {at: 5, _id: {$lt: 3}}]}", "{at: -1, _id: -1}"))
                .containsExactly(2, 1, 5);
    }

    @Test
    void findsByExistenceOfAFieldThatIsMostlyAbsent() {
        cases.createIndex(document("{'outbox.waitingSince': 1}"));
        insert(
                "{_id: 1, outbox: {}}",
                "{_id: 2, outbox: {waitingSince: 9}}",
                "{_id: 3}",
                "{_id: 4, outbox: {waitingSince: null}}",
                "{_id: 5, outbox: {waitingSince: 8}}");
        assertThat(ids("{'outbox.waitingSince': {$exists: true}}", "{_id: 1}")).containsExactly(2, 4, 5);
        assertThat(ids("{'outbox.waitingSince': {$exists: false}}", "{_id: 1}")).containsExactly(1, 3);
        assertThat(ids("{'outbox.waitingSince': null}", "{_id: 1}")).containsExactly(1, 3, 4);
        assertThat(ids("{'outbox.waitingSince': {$lte: 8}}", "{_id: 1}")).containsExactly(5);
    }

    @Test
    void findsByElementsOfArrays() {
        cases.createIndex(document("{'outbox.id': 1, n: 1}"));
        cases.createIndex(document("{tags: 1}"));
        insert(
                "{_id: 1, n: 1, tags: ['a', 'b'], outbox: [{id: 'x'}, {id: 'y'}]}",
                "{_id: 2, n: 2, tags: ['b'], outbox: [{id: 'y'}]}",
                "{_id: 3, n: 3, tags: [], outbox: []}");
        assertThat(ids("{'outbox.id': 'y', n: {$gte: 2}}", "{_id: 1}")).containsExactly(2);
        assertThat(ids("{outbox: {$elemMatch: {id: {$in: ['x', 'z']}}}}", "{_id: 1}"))
                .containsExactly(1);
        assertThat(ids("{tags: 'b'}", "{_id: -1}")).containsExactly(2, 1);
        assertThat(ids("{tags: {$gt: 'a', $lt: 'b'}}", "{_id: 1}")).containsExactly(1);
        assertThat(ids("{tags: {$size: 0}}", "{_id: 1}")).containsExactly(3);
        cases.updateOne(document("{_id: 1}"), document("{$pull: {outbox: {id: 'y'}, tags: 'b'}}"));
        assertThat(ids("{'outbox.id': 'y'}", "{_id: 1}")).containsExactly(2);
        assertThat(ids("{tags: 'b'}", "{_id: 1}")).containsExactly(2);
    }

    @Test
    void keepsACompoundUniqueIndexAndASparseOne() {
        cases.createIndex(document("{unit: 1, number: 1}"), new IndexOptions().unique(true));
        cases.createIndex(
                document("{token: 1}"), new IndexOptions().unique(true).sparse(true));
        insert(
                "{_id: 1, unit: 'A', number: 1}",
                "{_id: 2, unit: 'A', number: 2}",
                "{_id: 3, unit: 'B', number: 1, token: 't'}");
        assertThatThrownBy(() -> insert("{_id: 4, unit: 'A', number: 1}")).hasMessageContaining("E11000");
        assertThatThrownBy(() -> insert("{_id: 4, unit: 'C', number: 1, token: 't'}"))
                .hasMessageContaining("E11000");
        assertThatThrownBy(() -> cases.updateOne(document("{_id: 2}"), document("{$set: {number: 1}}")))
                .isInstanceOf(MongoWriteException.class);
        insert("{_id: 5}");
        assertThatThrownBy(() -> insert("{_id: 6, unit: null}")).hasMessageContaining("E11000");
        cases.deleteOne(document("{_id: 1}"));
        insert("{_id: 7, unit: 'A', number: 1}");
    }

    @Test
    void tellsATextFromOneThatGoesOnBehindAZeroByte() {
        cases.createIndex(document("{code: 1}"), new IndexOptions().unique(true));
        cases.createIndex(document("{name: -1}"), new IndexOptions().unique(true));
        for (String text : List.of("a\u0000b", "a", "a\u0000", "")) {
            cases.insertOne(new Document("_id", text).append("code", text).append("name", text));
        }
        assertThat(cases.countDocuments(new Document("code", "a"))).isEqualTo(1);
        assertThatThrownBy(() -> cases.insertOne(
                        new Document("_id", 1).append("code", "b").append("name", "a")))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void letsOneOfManyAtOnceHaveAUniqueValue() throws Exception {
        cases.createIndex(document("{key: 1}"), new IndexOptions().unique(true));
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            int id = i;
            writers.add(() -> {
                try {
                    cases.insertOne(new Document("_id", id).append("key", id % 4));
                    return true;
                } catch (MongoWriteException e) {
                    return false;
                }
            });
        }
        int winners = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> writer : pool.invokeAll(writers)) {
                winners += writer.get() ? 1 : 0;
            }
        }
        assertThat(winners).isEqualTo(4);
        assertThat(cases.countDocuments()).isEqualTo(4);
    }

    @Test
    void buildsAnIndexOverWhatIsThere() {
        insert("{_id: 1, n: 2}", "{_id: 2, n: 1}", "{_id: 3, n: 2}");
        cases.createIndex(document("{n: 1}"));
        assertThat(ids("{n: 2}", "{_id: 1}")).containsExactly(1, 3);
        assertThatThrownBy(() -> cases.createIndex(document("{n: -1}"), new IndexOptions().unique(true)))
                .hasMessageContaining("E11000");
        assertThatThrownBy(() -> cases.createIndex(
                        document("{n: 1}"), new IndexOptions().name("n_1").unique(true)))
                .isInstanceOf(MongoCommandException.class);
        assertThat(cases.createIndex(document("{n: 1}"))).isEqualTo("n_1");
        cases.dropIndex("n_1");
        assertThat(cases.listIndexes().into(new ArrayList<>())).hasSize(1);
        assertThat(ids("{n: 2}", "{_id: 1}")).containsExactly(1, 3);
    }

    @Test
    void droppingAnIndexLeavesThatOfAnotherCollection() {
        MongoCollection<Document> other = database.getCollection("other");
        other.drop();
        cases.createIndex(document("{n: 1}"));
        other.createIndex(document("{n: 1}"));
        cases.dropIndex("n_1");
        assertThat(other.listIndexes().into(new ArrayList<>())).hasSize(2);
        other.drop();
        assertThat(database.listCollectionNames().into(new ArrayList<>()))
                .contains("cases")
                .doesNotContain("other");
    }

    @Test
    void saysByWhichIndexItFinds() {
        cases.createIndex(document("{unitCode: 1, state: 1}"));
        insert("{_id: 1, unitCode: 'A', state: 'B'}");
        String plan =
                cases.find(document("{unitCode: 'A', state: 'B'}")).explain().toJson();
        assertThat(plan).contains("IXSCAN").contains("unitCode_1_state_1");
        assertThat(cases.find(document("{text: 'x'}")).explain().toJson()).contains("COLLSCAN");
    }
}
