package id.lapor.audit.chain;

import static id.lapor.audit.chain.OneChain.TUESDAY;
import static id.lapor.audit.chain.OneChain.WEDNESDAY;
import static id.lapor.audit.chain.OneChain.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.lapor.audit.chain.Verdict.Break;
import id.lapor.audit.chain.Verdict.Why;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record that somebody planted outside the chain is named; neither verification nor the chain ends there. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StrayRecordTests {
    private static StoreOfItsOwn store;
    private OneChain chain;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        store = new StoreOfItsOwn(folder);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void twoDays() {
        chain = new OneChain(store);
        chain.append(2);
        chain.clock.walk(Duration.ofDays(1));
        chain.append(1);
    }

    static Stream<Object> ids() {
        return Stream.of(
                "!",
                "z",
                "",
                "2026-11-24",
                "2026-11-24zzz",
                "2026-02-30/00000001",
                "9999-99-99/99999999",
                new ObjectId("6564d1f2a3b4c5d6e7f80912"),
                7,
                Date.from(Instant.EPOCH),
                new Document("day", 1));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void namesItAndGoesOnWithEveryDay(Object id) {
        plant(id);
        assertThat(new Verification(chain.trail).extent().stray())
                .contains(new Break(String.valueOf(id), Why.NO_PLACE));
        assertThat(chain.verify())
                .extracting(Verdict::day, Verdict::records, Verdict::broken)
                .containsExactly(tuple(TUESDAY, 3L, null), tuple(WEDNESDAY, 1L, null));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void doesNotStopTheChain(Object id) {
        plant(id);
        OneChain.append(chain.replica(chain.clock));
        chain.append(1);
        assertThat(chain.verify(WEDNESDAY)).returns(3L, Verdict::records).returns(null, Verdict::broken);
    }

    @Test
    void isNamedByItsDayWhereItStandsInOne() {
        plant(id(2) + "x");
        assertThat(chain.verify(TUESDAY).broken()).isEqualTo(new Break(id(2) + "x", Why.NO_PLACE));
    }

    @Test
    void playsNoTricksWithATerminal() {
        plant("\u001b[2J" + "x".repeat(100));
        assertThat(new Verification(chain.trail).extent().stray().orElseThrow().record())
                .isEqualTo("?[2J" + "x".repeat(56) + "...");
    }

    private void plant(Object id) {
        chain.records.insertOne(new Document("_id", id));
    }
}
