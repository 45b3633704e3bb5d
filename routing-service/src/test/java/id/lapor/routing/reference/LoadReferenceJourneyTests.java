package id.lapor.routing.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import id.lapor.delivery.Documents;
import id.lapor.delivery.kit.BrokerAndStore;
import id.lapor.events.SopRecord;
import id.lapor.events.SopRecord.SopStatus;
import id.lapor.events.UnitRecord;
import id.lapor.routing.category.Category;
import id.lapor.routing.sop.Sop;
import id.lapor.routing.unit.Unit;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Two replicas that load at once, on a store of their own. */
class LoadReferenceJourneyTests {
    private static final ReferenceFiles FILES = ReferenceFiles.read();
    private static final SopRecord SOP = FILES.sops().getFirst();

    private final MongoClient client = MongoClients.create(BrokerAndStore.store());
    private final MongoTemplate mongo =
            new MongoTemplate(client, "load_" + UUID.randomUUID().toString().replace("-", ""));
    private final LoadReference load = new LoadReference(
            new Documents<>(mongo, Unit.class, Unit::blank),
            new Documents<>(mongo, Category.class, Category::blank),
            new Documents<>(mongo, Sop.class, Sop::blank),
            Clock.systemUTC());

    @AfterEach
    void close() {
        mongo.getDb().drop();
        client.close();
    }

    @Test
    void saysEveryLineOnceWhenTwoReplicasLoadAtOnce() throws InterruptedException, ExecutionException {
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> start = () -> {
                load.load(FILES);
                return true;
            };
            for (Future<Boolean> done : replicas.invokeAll(List.of(start, start))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(mongo.getCollection("units").countDocuments())
                .isEqualTo(FILES.units().size());
        assertThat(mongo.getCollection("units")
                        .countDocuments(new Document("outbox.revisions.reference", new Document("$ne", 1L))))
                .isZero();
    }

    @Test
    void saysAChangedLineAgainAndNoOther() {
        load.load(FILES);
        SopRecord changed = new SopRecord(
                SOP.version(),
                SopStatus.RETIRED,
                SOP.validFrom(),
                SOP.verificationDays(),
                SOP.firstResponseDays(),
                SOP.finishDays(),
                SOP.reporterWindowDays(),
                SOP.returnsBeforeBinding(),
                SOP.approvalNeeded(),
                SOP.completionDays(),
                SOP.questionDays(),
                SOP.escalation(),
                SOP.source());
        load.load(new ReferenceFiles(FILES.units(), FILES.categories(), List.of(changed)));

        Reference reference = new ReferenceBook(mongo).current();
        assertThat(reference.sops().all()).containsExactly(changed);
        assertThat(revision("sops", "sop/2018")).isEqualTo(2);
        UnitRecord unit = FILES.units().getFirst();
        assertThat(revision("units", Unit.key(unit))).isEqualTo(1);
        assertThat(reference.units().latest(unit.code())).contains(unit);
    }

    private long revision(String collection, String id) {
        Document found =
                mongo.getCollection(collection).find(new Document("_id", id)).first();
        assertThat(found).isNotNull();
        return found.getEmbedded(List.of("outbox", "revisions", "reference"), Long.class);
    }
}
