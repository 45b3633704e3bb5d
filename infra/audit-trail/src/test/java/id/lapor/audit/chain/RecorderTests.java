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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
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
            isWhole(trail);
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
            isWhole(trail);
        }
    }

    @Test
    void whatWaitsIsWrittenBeforeItEnds(@TempDir Path folder) throws Exception {
        try (StoreOfItsOwn store = new StoreOfItsOwn(folder);
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            MongoCollection<Document> records = store.collection();
            Trail trail = new Trail(() -> records);
            Recorder recorder = recorder(trail, Duration.ofSeconds(30));
            recorder.record(Deeds.viewed("before"));
            store.stop();
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 600; i++) {
                done.add(people.submit(() -> recorder.recordDone(Deeds.returned("doer"))));
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> recorder.waiting() >= 600);
            Future<?> end = people.submit(recorder::close);
            store.start();
            end.get();
            assertThat(records.countDocuments(Filters.eq("person", "doer"))).isEqualTo(600);
            for (Future<?> one : done) {
                one.get();
            }
            isWhole(trail);
        }
    }

    @Test
    void aReaderWhoGaveUpLeavesNoRecordAndTakesNoRoomFromWhatIsDone(@TempDir Path folder) throws Exception {
        try (StoreOfItsOwn store = new StoreOfItsOwn(folder)) {
            MongoCollection<Document> records = store.collection();
            Trail trail = new Trail(() -> records);
            try (Recorder recorder =
                    new Recorder(appending(trail), Duration.ofMillis(10), new SimpleMeterRegistry(), 10)) {
                recorder.recordDone(Deeds.returned("before"));
                store.stop();
                for (int i = 0; i < 20; i++) {
                    assertThatThrownBy(() -> recorder.record(Deeds.viewed("reader")))
                            .isInstanceOf(NotRecorded.class);
                }
                for (int i = 0; i < 9; i++) {
                    recorder.recordDone(Deeds.returned("doer"));
                }
                store.start();
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> trail.search(by("doer"), 20).size() == 9);
            }
        }
    }

    @Test
    void whatCannotBeWrittenBeforeItEndsIsNamedInTheLog(@TempDir Path folder, CapturedOutput log) throws Exception {
        try (StoreOfItsOwn store = new StoreOfItsOwn(folder)) {
            MongoCollection<Document> records = store.collection();
            Recorder recorder = recorder(new Trail(() -> records), Duration.ofSeconds(1));
            recorder.recordDone(Deeds.returned("before"));
            store.stop();
            recorder.recordDone(Deeds.returned("doer"));
            recorder.close();
            assertThat(log)
                    .contains("will not be in the audit trail: cases.return by doer on [" + Deeds.NUMBER
                            + "], outcome 200")
                    .doesNotContain("trail: cases.return by before");
        }
    }

    private static void isWhole(Trail trail) {
        Verification verification = new Verification(trail);
        assertThat(verification.extent().days())
                .isNotEmpty()
                .allSatisfy(
                        day -> assertThat(verification.day(day, null).broken()).isNull());
    }

    private static Recorder recorder(Trail trail, Duration patience) {
        return new Recorder(appending(trail), patience, new SimpleMeterRegistry());
    }

    private static Appending appending(Trail trail) {
        return new Appending(trail, "followup", Clock.systemUTC(), JAKARTA);
    }

    private static TrailSearch by(String person) {
        return new TrailSearch(person, null, null, null, null, null);
    }
}
