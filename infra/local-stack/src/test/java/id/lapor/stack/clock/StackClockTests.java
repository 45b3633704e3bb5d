package id.lapor.stack.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.lapor.delivery.ClockOffset;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackClockTests {
    private static final Instant MACHINE = Instant.parse("2026-11-24T13:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-02-13T11:30:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isNotThereUntilAStackIsStartedOnIt() throws IOException {
        StackClock clock = clock();
        assertThat(clock.exists()).isFalse();
        assertThatIOException().isThrownBy(clock::require).withMessageContaining("up --test-clock");
        clock.begin(null);
        clock.require();
        assertThat(clock.now()).isEqualTo(MACHINE);
    }

    @Test
    void mayBeginInThePastAndIsKeptByALaterStart() throws IOException {
        clock().begin(FRIDAY);
        clock().begin(null);
        assertThat(clock().now()).isEqualTo(FRIDAY);
        assertThat(clock().written(clock().now())).isEqualTo("Fri 2026-02-13 18:30:00 +07:00");
    }

    @Test
    void goesForwardOnly() throws IOException {
        StackClock clock = clock();
        clock.begin(FRIDAY);
        clock.moveTo(FRIDAY.plus(Duration.ofDays(3)));
        assertThat(clock.now()).isEqualTo(FRIDAY.plus(Duration.ofDays(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.moveTo(FRIDAY))
                .withMessageContaining("never goes back");
        assertThatIllegalArgumentException().isThrownBy(() -> clock.begin(FRIDAY));
    }

    @Test
    void staysWithinTenYearsOfTheMachine() throws IOException {
        StackClock clock = clock();
        clock.begin(null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.moveTo(Instant.parse("9999-01-01T00:00:00Z")))
                .withMessageContaining("ten years");
    }

    private StackClock clock() {
        return new StackClock(
                new ClockOffset(folder.resolve("clock/offset")),
                InstantSource.fixed(MACHINE),
                ZoneId.of("Asia/Jakarta"));
    }
}
