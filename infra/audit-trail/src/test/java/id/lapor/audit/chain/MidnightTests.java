package id.lapor.audit.chain;

import static id.lapor.audit.chain.OneChain.TUESDAY;
import static id.lapor.audit.chain.OneChain.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that ends while replicas write and somebody verifies. */
class MidnightTests {
    private static StoreOfItsOwn store;
    private OneChain chain;

    /** A little ahead of the other one's. */
    private final WalkingClock ahead = new WalkingClock();

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        store = new StoreOfItsOwn(folder);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void shortBeforeMidnight() {
        chain = new OneChain(store);
        // From 10.00 in Jakarta to one second before midnight.
        chain.clock.walk(Duration.ofHours(14).minusSeconds(1));
        ahead.walk(Duration.ofHours(14));
        chain.append(2);
    }

    @Test
    void aReplicaWhoseDayIsNotOverGoesOnInTheDayThatAnotherHasBegun() {
        Appender other = chain.replica(ahead);
        OneChain.append(other);
        chain.append(1);
        OneChain.append(other);
        whole(tuple(TUESDAY, 3L, true), tuple(WEDNESDAY, 3L, false));
    }

    @Test
    void aReplicaWhoseDayIsNotOverBeginsTheNextWhereAnotherHasEndedIt() {
        chain.replica(ahead).sealWhatIsOver();
        chain.append(1);
        whole(tuple(TUESDAY, 3L, true), tuple(WEDNESDAY, 1L, false));
        assertThat(chain.records.countDocuments(Filters.gt("_id", "2026-11-26")))
                .isZero();
    }

    @Test
    void bothEndTheDayOnce() {
        chain.clock.walk(Duration.ofMinutes(1));
        Appender other = chain.replica(ahead);
        chain.appender.sealWhatIsOver();
        other.sealWhatIsOver();
        OneChain.append(other);
        chain.append(1);
        whole(tuple(TUESDAY, 3L, true), tuple(WEDNESDAY, 2L, false));
    }

    /** Whatever verification has asked the store before, and whichever day it walks: midnight comes and breaks nothing. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 1", "2026-11-24, 2", "2026-11-24, 3", "2026-11-24, 4",
        "2026-11-25, 1", "2026-11-25, 2", "2026-11-25, 3", "2026-11-25, 4"
    })
    void aDayThatEndsWhileItIsVerifiedIsWhole(LocalDate day, int question) {
        Appender other = chain.replica(ahead);
        AtomicInteger asked = new AtomicInteger();
        Trail watched = new Trail(() -> {
            if (asked.incrementAndGet() == question) {
                OneChain.append(other);
            }
            return chain.records;
        });
        assertThat(new Verification(watched).day(day, null).broken()).isNull();
    }

    private void whole(Tuple... days) {
        assertThat(chain.verify())
                .extracting(Verdict::day, Verdict::records, Verdict::sealed)
                .containsExactly(days);
        assertThat(chain.verify()).extracting(Verdict::broken).containsOnlyNulls();
    }
}
