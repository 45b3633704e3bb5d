package id.lapor.delivery;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The domain's clock of a stack that is being tried out: it goes on as the machine's does, at a distance that
 * {@code ./lapor clock advance} makes larger. A service has it only where the setting {@code lapor.test-clock.file} names the
 * distance's file. Each question reads that file, so all services move at once; the distance never shrinks again.
 */
public final class TestClock extends Clock {
    private final ClockOffset file;
    private final Clock machine;
    private final AtomicReference<Duration> offset;

    /**
     * Refuses a file that cannot be read: a service that silently ran on another time than its neighbours would decide wrongly.
     *
     * @throws IOException if it cannot be read
     */
    public TestClock(ClockOffset file, Clock machine) throws IOException {
        this(file, machine, new AtomicReference<>(file.read()));
    }

    private TestClock(ClockOffset file, Clock machine, AtomicReference<Duration> offset) {
        this.file = file;
        this.machine = machine;
        this.offset = offset;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset());
    }

    private Duration offset() {
        try {
            return offset.accumulateAndGet(file.read(), (known, read) -> Collections.max(List.of(known, read)));
        } catch (IOException away) {
            // A disk that is away for a moment must not throw the domain back to the machine's time.
            return offset.get();
        }
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TestClock(file, machine.withZone(zone), offset);
    }
}
