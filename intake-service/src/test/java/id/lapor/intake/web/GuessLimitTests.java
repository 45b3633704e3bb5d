package id.lapor.intake.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.edge.problem.Refusal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GuessLimitTests {
    private final AtomicLong nanos = new AtomicLong();
    private final GuessLimit limit = new GuessLimit(3, Duration.ofSeconds(10).toNanos(), nanos::get);

    @Test
    void refusesAnAddressThatHasGuessedTooOftenUntilItsBucketFills() {
        guess("10.0.0.1", 3);
        assertThatThrownBy(() -> limit.check("10.0.0.1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("429");
        assertThatCode(() -> limit.check("10.0.0.2")).doesNotThrowAnyException();

        nanos.addAndGet(Duration.ofSeconds(9).toNanos());
        assertThatThrownBy(() -> limit.check("10.0.0.1")).isInstanceOf(Refusal.class);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThatCode(() -> limit.check("10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void neverFillsBeyondItsSize() {
        guess("10.0.0.1", 1);
        nanos.addAndGet(Duration.ofDays(1).toNanos());
        guess("10.0.0.1", 3);

        assertThatThrownBy(() -> limit.check("10.0.0.1")).isInstanceOf(Refusal.class);
    }

    @Test
    void countsANetworkOfTheNewAddressesAsOne() {
        guess("2001:db8:1:2:3:4:5:6", 3);

        assertThatThrownBy(() -> limit.check("2001:db8:1:2:9:9:9:9")).isInstanceOf(Refusal.class);
        assertThatCode(() -> limit.check("2001:db8:1:3:3:4:5:6")).doesNotThrowAnyException();
    }

    private void guess(String address, int times) {
        for (int i = 0; i < times; i++) {
            limit.check(address);
            limit.missed(address);
        }
    }
}
