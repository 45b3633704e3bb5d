package id.lapor.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TestClockTests {
    private static final Instant MACHINE = Instant.parse("2026-11-24T13:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private ClockOffset offset = new ClockOffset(Path.of(""));

    @BeforeEach
    void begin() throws IOException {
        offset = new ClockOffset(folder.resolve("clock/offset"));
        offset.write(Duration.ZERO);
    }

    @Test
    void isTheMachinesTimeUntilItIsMoved() throws IOException {
        assertThat(clock().instant()).isEqualTo(MACHINE);
    }

    @Test
    void movesAsSoonAsTheFileSaysSo() throws IOException {
        Clock clock = clock();
        offset.write(Duration.ofDays(3));
        assertThat(clock.instant()).isEqualTo(MACHINE.plus(Duration.ofDays(3)));
        assertThat(clock.withZone(ZoneId.of("Asia/Jayapura")).instant()).isEqualTo(clock.instant());
    }

    @Test
    void mayStandBehindTheMachine() throws IOException {
        offset.write(Duration.ofDays(-284));
        assertThat(clock().instant()).isEqualTo(MACHINE.minus(Duration.ofDays(284)));
    }

    @Test
    void neverGoesBack() throws IOException {
        Clock clock = clock();
        offset.write(Duration.ofHours(5));
        assertThat(clock.instant()).isEqualTo(MACHINE.plus(Duration.ofHours(5)));
        offset.write(Duration.ofHours(2));
        assertThat(clock.instant()).isEqualTo(MACHINE.plus(Duration.ofHours(5)));
    }

    @Test
    void keepsItsTimeWhileTheFileIsAway() throws IOException {
        offset.write(Duration.ofHours(5));
        Clock clock = clock();
        Files.delete(offset.file());
        assertThat(clock.instant()).isEqualTo(MACHINE.plus(Duration.ofHours(5)));
    }

    @Test
    void refusesToBeginWithoutItsFile() throws IOException {
        Files.writeString(offset.file(), "soon");
        assertThatIOException().isThrownBy(this::clock).withMessageContaining("no duration");
        Files.delete(offset.file());
        assertThatIOException().isThrownBy(this::clock);
    }

    @Test
    void isTheOneClockOfAServiceThatWasToldSoAndOfNoOther() {
        // Nothing is started: which clock there is, is decided before.
        ApplicationContextRunner service = new ApplicationContextRunner()
                .withInitializer(context -> context.addBeanFactoryPostProcessor(beans -> {
                    for (String name : beans.getBeanDefinitionNames()) {
                        beans.getBeanDefinition(name).setLazyInit(true);
                    }
                }))
                .withUserConfiguration(DeliveryAutoConfiguration.class);
        service.withPropertyValues("lapor.test-clock.file=" + offset.file())
                .run(told -> assertThat(told).hasSingleBean(Clock.class).hasSingleBean(TestClock.class));
        service.run(untold -> assertThat(untold).hasSingleBean(Clock.class).doesNotHaveBean(TestClock.class));
    }

    private Clock clock() throws IOException {
        return new TestClock(offset, Clock.fixed(MACHINE, ZoneOffset.UTC));
    }
}
