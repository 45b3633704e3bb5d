package id.lapor.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTests {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Test
    void twoReplicasThatAppendAtOnceMakeOneChain(@TempDir Path folder) throws Exception {
        try (StoreOfItsOwn store = new StoreOfItsOwn(folder)) {
            MongoCollection<Document> records = store.collection();
            Trail trail = new Trail(() -> records);
            try (Recorder one = recorder(trail, Duration.ofSeconds(30));
                    Recorder other = recorder(trail, Duration.ofSeconds(30));
                    ExecutorService people = Executors.newFixedThreadPool(16)) {
                List<Future<Link>> links = new ArrayList<>();
                for (int i = 0; i < 400; i++) {
                    Recorder replica = i % 2 == 0 ? one : other;
                    String person = "officer." + i;
                    links.add(people.submit(() -> replica.record(Deeds.viewed(person))));
                }
                for (Future<Link> link : links) {
                    assertThat(link.get().isWhole()).isTrue();
                }
            }
            assertThat(new Verification(trail).all())
                    .allSatisfy(day -> assertThat(day.broken()).isNull());
            assertThat(records.countDocuments(Filters.ne("person", "lapor"))).isEqualTo(400);
        }
    }

    @Test
    void whatTheStoreCannotTakeIsNotShownAndWhatIsDoneIsRecordedLater(@TempDir Path folder) throws Exception {
        try (StoreOfItsOwn store = new StoreOfItsOwn(folder)) {
            MongoCollection<Document> records = store.collection();
            Trail trail = new Trail(() -> records);
            try (Recorder recorder = recorder(trail, Duration.ofSeconds(3))) {
                recorder.record(Deeds.viewed("before"));
                store.stop();
                assertThatThrownBy(() -> recorder.record(Deeds.viewed("reader")))
                        .isInstanceOf(NotRecorded.class);
                recorder.recordDone(Deeds.viewed("doer"));
                store.start();
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> !trail.search(by("doer"), 2).isEmpty());
                recorder.record(Deeds.viewed("after"));
            }
            assertThat(trail.search(by("doer"), 9)).hasSize(1);
            assertThat(trail.search(by("before"), 9)).hasSize(1);
            assertThat(trail.search(by("after"), 9)).hasSize(1);
            assertThat(new Verification(trail).all())
                    .allSatisfy(day -> assertThat(day.broken()).isNull());
        }
    }

    private static Recorder recorder(Trail trail, Duration patience) {
        return new Recorder(
                new Appending(trail, "followup", Clock.systemUTC(), JAKARTA), patience, new SimpleMeterRegistry());
    }

    private static TrailSearch by(String person) {
        return new TrailSearch(person, null, null, null, null, null);
    }
}
