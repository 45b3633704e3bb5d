package id.lapor.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operations that the services use, each as they use it. The same for every store. */
abstract class StoreContract {

    private MongoDatabase database;
    private MongoCollection<Document> cases;

    abstract MongoClient client();

    @BeforeEach
    void freshCollection() {
        database = client().getDatabase(
                        "lapor_contract_" + getClass().getSimpleName().toLowerCase(Locale.ROOT));
        cases = database.getCollection("cases");
        cases.drop();
        cases = database.getCollection("cases");
    }

    private static Document document(String json) {
        return Document.parse(json);
    }

    private List<Object> ids(String filter, String sort) {
        return cases.find(document(filter)).sort(document(sort)).into(new ArrayList<>()).stream()
                .map(found -> found.get("_id"))
                .toList();
    }

    private void insert(String... documents) {
        cases.insertMany(List.of(documents).stream().map(Document::parse).toList());
    }

    @Test
    void answersWhatADriverAndAHealthCheckAsk() {
        assertThat(database.runCommand(document("{ping: 1}")).getDouble("ok")).isEqualTo(1.0);
        assertThat(database.runCommand(document("{hello: 1}")).getBoolean("isWritablePrimary"))
                .isTrue();
        assertThat(client().getDatabase("admin")
                        .runCommand(document("{hello: 1}"))
                        .getInteger("maxWireVersion"))
                .isGreaterThan(8);
        assertThat(database.runCommand(document("{buildInfo: 1}")).getString("version"))
                .isNotEmpty();
    }

    @Test
    void keepsEveryTypeThatTheServicesWrite() {
        Document written = new Document("_id", new ObjectId())
                .append("int", 1)
                .append("long", 1L << 60)
                .append("double", 1.5)
                .append("decimal", Decimal128.parse("12.3400"))
                .append("text", "Bandung \uD83C\uDF04 \u0000 end")
                .append("flag", true)
                .append("nothing", null)
                .append(
                        "at",
                        document("{at: {$date: '2026-11-24T01:02:03.456Z'}}").get("at"))
                .append(
                        "uuid",
                        UUID.fromString("00000000-0000-4000-8000-000000000001").toString())
                .append("bytes", new Binary(new byte[] {0, 1, -1}))
                .append("list", List.of(1, "two", List.of(3)))
                .append("inner", document("{a: {b: []}}"));
        cases.insertOne(written);
        assertThat(cases.find(new Document("_id", written.get("_id"))).first()).isEqualTo(written);
    }

    @Test
    void refusesASecondDocumentWithTheSameId() {
        insert("{_id: 'A'}");
        assertThatThrownBy(() -> insert("{_id: 'A', x: 1}")).hasMessageContaining("E11000");
        assertThat(cases.find().first()).isEqualTo(document("{_id: 'A'}"));
    }

    @Test
    void replacesOnlyTheVersionThatWasRead() {
        insert("{_id: 1, version: 0, state: 'FILED'}");
        assertThat(cases.replaceOne(document("{_id: 1, version: 0}"), document("{version: 1, state: 'ROUTED'}"))
                        .getModifiedCount())
                .isEqualTo(1);
        assertThat(cases.replaceOne(document("{_id: 1, version: 0}"), document("{version: 1, state: 'CLOSED'}"))
                        .getMatchedCount())
                .isZero();
        assertThat(cases.find().first()).isEqualTo(document("{_id: 1, version: 1, state: 'ROUTED'}"));
    }

    @Test
    void pullsWhatWasSentOutOfManyOutboxesInOneBulk() {
        insert("{_id: 1, outbox: [{seq: 1}, {seq: 2}, {seq: 3}]}", "{_id: 2, outbox: [{seq: 1}], waitingSince: 5}");
        List<WriteModel<Document>> writes = List.of(
                new UpdateOneModel<>(document("{_id: 1}"), document("{$pull: {outbox: {seq: {$lte: 2}}}}")),
                new UpdateOneModel<>(
                        document("{_id: 2}"),
                        document("{$pull: {outbox: {seq: {$in: [1]}}}, $unset: {waitingSince: ''}}")));
        assertThat(cases.bulkWrite(writes).getModifiedCount()).isEqualTo(2);
        assertThat(cases.find().sort(document("{_id: 1}")))
                .containsExactly(document("{_id: 1, outbox: [{seq: 3}]}"), document("{_id: 2, outbox: []}"));
    }

    @Test
    void setsIncrementsPushesAndUnsets() {
        insert("{_id: 1, n: 1, gone: 1}");
        cases.updateOne(
                document("{_id: 1}"),
                document("{$set: {'a.b': 2}, $inc: {n: 2}, $push: {list: {$each: [1, 2]}}, $unset: {gone: ''}}"));
        assertThat(cases.find().first()).isEqualTo(document("{_id: 1, n: 3, a: {b: 2}, list: [1, 2]}"));
    }

    @Test
    void updatesTheElementsThatAFilterNames() {
        insert("{_id: 1, notices: [{k: 'a', sent: false}, {k: 'b', sent: false}]}");
        cases.updateOne(
                document("{_id: 1}"),
                document("{$set: {'notices.$[n].sent': true}}"),
                new UpdateOptions().arrayFilters(List.of(document("{'n.k': 'b'}"))));
        cases.updateOne(document("{_id: 1, 'notices.k': 'a'}"), document("{$set: {'notices.$.seen': 1}}"));
        assertThat(cases.find().first())
                .isEqualTo(document("{_id: 1, notices: [{k: 'a', sent: false, seen: 1}, {k: 'b', sent: true}]}"));
    }

    @Test
    void findsAndModifiesTheFirstInAnOrder() {
        cases.createIndex(document("{dueAt: 1}"));
        insert("{_id: 1, dueAt: 30}", "{_id: 2, dueAt: 10}", "{_id: 3, dueAt: 20}");
        Document taken = cases.findOneAndUpdate(
                document("{dueAt: {$lte: 25}}"),
                document("{$set: {lease: 'me'}, $inc: {dueAt: 100}}"),
                new FindOneAndUpdateOptions().sort(document("{dueAt: 1}")).returnDocument(ReturnDocument.AFTER));
        assertThat(taken).isEqualTo(document("{_id: 2, dueAt: 110, lease: 'me'}"));
        assertThat(cases.findOneAndDelete(document("{_id: 3}"))).isNotNull();
        assertThat(cases.findOneAndUpdate(document("{_id: 3}"), document("{$set: {x: 1}}")))
                .isNull();
    }

    @Test
    void insertsWhatIsNotThereAndUpdatesWhatIs() {
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        assertThat(cases.updateOne(document("{_id: 'k'}"), document("{$inc: {n: 1}}"), upsert)
                        .getUpsertedId())
                .isNotNull();
        cases.updateOne(document("{_id: 'k'}"), document("{$inc: {n: 1}, $setOnInsert: {first: false}}"), upsert);
        assertThat(cases.find().first()).isEqualTo(document("{_id: 'k', n: 2}"));
    }

    @Test
    void anOrderedBulkStopsAtItsFirstErrorAndAnUnorderedOneGoesOn() {
        insert("{_id: 2}");
        List<WriteModel<Document>> writes = IntStream.of(1, 2, 3)
                .<WriteModel<Document>>mapToObj(id -> new InsertOneModel<>(new Document("_id", id)))
                .toList();
        assertThatThrownBy(() -> cases.bulkWrite(writes)).isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
            assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(1);
            assertThat(e.getWriteErrors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.getIndex()).isEqualTo(1));
        });
        assertThat(ids("{}", "{_id: 1}")).containsExactly(1, 2);
        assertThatThrownBy(() -> cases.bulkWrite(writes, new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(1));
        assertThat(ids("{}", "{_id: 1}")).containsExactly(1, 2, 3);
    }

    @Test
    void anOrderedBulkOfUpdatesStopsAtItsFirstError() {
        cases.createIndex(document("{code: 1}"), new IndexOptions().unique(true).sparse(true));
        insert("{_id: 1, code: 'a'}", "{_id: 2, code: 'b'}", "{_id: 3, code: 'c'}");
        List<WriteModel<Document>> writes = List.of(
                new UpdateOneModel<>(document("{_id: 2}"), document("{$set: {code: 'a'}}")),
                new UpdateOneModel<>(document("{_id: 3}"), document("{$set: {code: 'd'}}")));
        assertThatThrownBy(() -> cases.bulkWrite(writes)).isInstanceOf(MongoBulkWriteException.class);
        assertThat(ids("{code: 'c'}", "{_id: 1}")).containsExactly(3);
    }

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
    void countsGroupsAndListsDistinctValues() {
        cases.createIndex(document("{day: 1}"));
        insert(
                "{_id: 1, day: 1, unit: 'A', tags: ['x', 'y']}",
                "{_id: 2, day: 2, unit: 'A'}",
                "{_id: 3, day: 2, unit: 'B', tags: ['y']}");
        assertThat(cases.countDocuments(document("{day: {$gte: 2}}"))).isEqualTo(2);
        assertThat(cases.estimatedDocumentCount()).isEqualTo(3);
        assertThat(cases.distinct("tags", String.class).into(new ArrayList<>())).containsExactlyInAnyOrder("x", "y");
        assertThat(cases.aggregate(List.of(
                        document("{$match: {day: {$gte: 2}}}"),
                        document("{$group: {_id: '$unit', n: {$sum: 1}, last: {$max: '$day'}}}"),
                        document("{$sort: {_id: 1}}"))))
                .containsExactly(document("{_id: 'A', n: 1, last: 2}"), document("{_id: 'B', n: 1, last: 2}"));
        assertThat(cases.aggregate(List.of(
                        document("{$match: {day: 2}}"),
                        document("{$sort: {_id: -1}}"),
                        document("{$limit: 1}"),
                        document("{$project: {unit: 1}}"))))
                .containsExactly(document("{_id: 3, unit: 'B'}"));
    }

    @Test
    void readsAManyBatchCursorToItsEndWhileOthersWrite() {
        cases.insertMany(IntStream.range(0, 1000)
                .mapToObj(id -> new Document("_id", id).append("n", id % 10))
                .toList());
        List<Object> seen = new ArrayList<>();
        for (Document found : cases.find().sort(document("{_id: 1}")).batchSize(50)) {
            seen.add(found.get("_id"));
            if (seen.size() == 100) {
                cases.deleteMany(document("{_id: {$gt: 900}}"));
                cases.updateMany(document("{_id: {$lt: 500}}"), document("{$inc: {n: 1}}"));
            }
        }
        assertThat(seen).hasSizeBetween(901, 1000).doesNotHaveDuplicates();
        assertThat(cases.countDocuments()).isEqualTo(901);
    }

    @Test
    void givesOnlyTheFieldsThatAreAskedFor() {
        insert("{_id: 1, a: 1, b: {c: 2, d: 3}, text: 'narrative'}");
        assertThat(cases.find().projection(document("{a: 1, 'b.c': 1}")).first())
                .isEqualTo(document("{_id: 1, a: 1, b: {c: 2}}"));
        assertThat(cases.find().projection(document("{text: 0, b: 0, _id: 0}")).first())
                .isEqualTo(document("{a: 1}"));
    }

    @Test
    void updatesAndDeletesManyByIndex() {
        cases.createIndex(document("{state: 1}"));
        for (int i = 0; i < 30; i++) {
            insert("{_id: %d, state: '%s'}".formatted(i, i % 3 == 0 ? "A" : "B"));
        }
        assertThat(cases.updateMany(document("{state: 'A'}"), document("{$set: {state: 'C'}}"))
                        .getModifiedCount())
                .isEqualTo(10);
        assertThat(cases.deleteMany(document("{state: 'B'}")).getDeletedCount()).isEqualTo(20);
        assertThat(ids("{state: {$in: ['A', 'B', 'C']}}", "{_id: 1}")).hasSize(10);
    }

    @Test
    void understandsTheOtherFilters() {
        insert(
                "{_id: 1, n: 1, tags: ['a', 'b'], name: 'Kanim Bandung'}",
                "{_id: 2, n: 2, tags: ['a'], name: 'Lapas Cipinang'}",
                "{_id: 3, tags: []}");
        assertThat(ids("{n: {$nin: [1]}}", "{_id: 1}")).containsExactly(2, 3);
        assertThat(ids("{tags: {$all: ['a', 'b']}}", "{_id: 1}")).containsExactly(1);
        assertThat(ids("{$nor: [{n: 1}, {tags: {$size: 0}}]}", "{_id: 1}")).containsExactly(2);
        assertThat(ids("{name: {$regex: '^kanim', $options: 'i'}}", "{_id: 1}")).containsExactly(1);
        assertThat(ids("{n: {$ne: 1}, tags: {$ne: 'a'}}", "{_id: 1}")).containsExactly(3);
        cases.updateMany(document("{}"), document("{$addToSet: {tags: 'a'}}"));
        assertThat(ids("{tags: ['a']}", "{_id: 1}")).containsExactly(2, 3);
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
