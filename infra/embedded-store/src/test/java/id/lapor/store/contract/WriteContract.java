package id.lapor.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The writes that the services use, each as they use it. */
abstract class WriteContract extends ContractBase {

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
}
