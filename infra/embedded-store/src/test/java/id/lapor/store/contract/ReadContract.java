package id.lapor.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** The reads that the services use, each as they use it. */
abstract class ReadContract extends WriteContract {

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
}
