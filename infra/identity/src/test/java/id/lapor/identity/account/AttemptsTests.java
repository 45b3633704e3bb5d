package id.lapor.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTests {

    private Instant now = Instant.parse("2026-11-24T07:00:00Z");
    private final Attempts attempts = new Attempts(() -> now);

    @Test
    void letsFiveFailuresPassAndThenRestsForAMinute() {
        fail(5);
        assertThat(attempts.begin("bureau")).isFalse();
        now = now.plus(Duration.ofSeconds(59));
        assertThat(attempts.begin("bureau")).isFalse();
        now = now.plus(Duration.ofSeconds(1));
        assertThat(attempts.begin("bureau")).isTrue();
    }

    @Test
    void restsLongerWithEachFurtherFailureUpToAQuarterOfAnHour() {
        fail(5);
        for (int minutes = 1; minutes < 30; minutes++) {
            now = now.plus(Duration.ofMinutes(Math.min(minutes, 15)));
            assertThat(attempts.begin("bureau")).isTrue();
        }
        now = now.plus(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(attempts.begin("bureau")).isFalse();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        fail(4);
        attempts.succeeded("bureau");
        fail(5);
        assertThat(attempts.begin("bureau")).isFalse();
    }

    @Test
    void letsOtherNamesAlone() {
        fail(5);
        assertThat(attempts.begin("leader")).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.begin("bureau")).isTrue();
        }
    }
}
