package id.lapor.stack.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.lapor.delivery.ClockOffset;
import id.lapor.stack.account.Pulse;
import id.lapor.stack.home.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvanceTests {
    private static final Instant NOW = Instant.parse("2026-02-13T11:30:00Z");
    private static final Duration PATIENCE = Duration.ofMillis(300);

    /** What is due; of what is past, each reading does the first. */
    private final TreeSet<Instant> due = new TreeSet<>();

    private final List<Instant> seen = new ArrayList<>();
    private final List<Instant> passed = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    private StackClock clock = new StackClock(new ClockOffset(folder), InstantSource.fixed(NOW), ZoneOffset.UTC);

    @BeforeEach
    void begin() throws IOException {
        clock = new StackClock(
                new ClockOffset(folder.resolve("clock/offset")), InstantSource.fixed(NOW), ZoneOffset.UTC);
        clock.begin(null);
    }

    @Test
    void stopsAtEachDueMomentUntilItsWorkIsDone() throws Exception {
        Instant first = NOW.plus(Duration.ofHours(5));
        Instant second = NOW.plus(Duration.ofDays(2));
        Instant later = NOW.plus(Duration.ofDays(9));
        due.addAll(List.of(first, second, later));

        int moments = advance(this::worksItOff).to(NOW.plus(Duration.ofDays(3)));

        assertThat(moments).isEqualTo(2);
        assertThat(passed).containsExactly(first, second);
        assertThat(seen).as("what the clock showed when the work was done").containsExactly(first, second);
        assertThat(due).containsExactly(later);
        assertThat(clock.now()).isEqualTo(NOW.plus(Duration.ofDays(3)));
    }

    @Test
    void namesTheServiceThatIsStuckAndStaysThere() {
        Instant first = NOW.plus(Duration.ofHours(5));
        Advance advance =
                advance(() -> List.of(new Pulse(Service.INTAKE, 0, 0, null), new Pulse(Service.FOLLOWUP, 0, 0, first)));

        assertThatExceptionOfType(Advance.Stuck.class)
                .isThrownBy(() -> advance.to(NOW.plus(Duration.ofDays(1))))
                .withMessageContaining("followup")
                .withMessageContaining(first.toString())
                .withMessageNotContaining("intake");
        assertThat(passed).isEmpty();
    }

    @Test
    void countsAServiceThatGetsOnAsSlowAndNotAsStuck() throws Exception {
        long[] toSend = {20};
        Advance advance = advance(() -> {
            toSend[0] = Math.max(0, toSend[0] - 2);
            return List.of(new Pulse(Service.ROUTING, toSend[0], 0, null));
        });

        assertThat(advance.to(NOW.plus(Duration.ofMinutes(1)))).isZero();
        assertThat(toSend[0]).isZero();
    }

    @Test
    void refusesToGoBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> advance(List::of).to(NOW.minusSeconds(1)))
                .withMessageContaining("never goes back");
    }

    private List<Pulse> worksItOff() throws IOException {
        Instant now = clock.now();
        Pulse pulse = new Pulse(Service.FOLLOWUP, 0, 0, due.isEmpty() ? null : due.first());
        if (!due.isEmpty() && !due.first().isAfter(now)) {
            due.pollFirst();
            seen.add(now);
        }
        return List.of(pulse);
    }

    private Advance advance(Advance.Reading services) {
        return new Advance(clock, services, PATIENCE, passed::add);
    }
}
