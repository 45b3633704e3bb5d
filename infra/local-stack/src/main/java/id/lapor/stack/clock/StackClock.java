package id.lapor.stack.clock;

import id.lapor.delivery.ClockOffset;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The test clock of one home. It goes on with the machine's clock, at a distance that a file keeps; without that file the
 * stack runs on the machine's time and nothing can move it.
 *
 * @param zone in which its time is written
 */
public record StackClock(ClockOffset offset, InstantSource machine, ZoneId zone) {
    private static final Duration FARTHEST = Duration.ofDays(3660);
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm:ss xxx", Locale.ENGLISH);

    public boolean exists() {
        return offset.exists();
    }

    /** Refuses when the stack runs on the machine's clock. */
    public void require() throws IOException {
        if (!exists()) {
            throw new IOException("This stack runs on the machine's clock, which nothing moves."
                    + " Only a stack that was started by ./lapor up --test-clock has a clock to advance.");
        }
    }

    /**
     * Lets the home have a test clock from now on; nothing takes it away but a reset.
     *
     * @param from where it begins, also before the machine's time; absent for the machine's present
     * @throws IllegalArgumentException if there is one already and it would have to go back
     */
    public void begin(@Nullable Instant from) throws IOException {
        if (!exists()) {
            offset.write(from == null ? Duration.ZERO : distanceTo(from));
        } else if (from != null) {
            moveTo(from);
        }
    }

    public Instant now() throws IOException {
        return machine.instant().plus(offset.read());
    }

    /** @throws IllegalArgumentException if it lies behind */
    public void moveTo(Instant moment) throws IOException {
        if (moment.isBefore(now())) {
            throw new IllegalArgumentException("The test clock stands at " + written(now())
                    + " and never goes back, so not to " + written(moment));
        }
        offset.write(distanceTo(moment));
    }

    /** Day and time as people and {@code --to} read it. */
    public String written(Instant moment) {
        return WRITTEN.format(moment.atZone(zone));
    }

    private Duration distanceTo(Instant moment) {
        Duration distance = Duration.between(machine.instant(), moment);
        if (distance.abs().compareTo(FARTHEST) > 0) {
            throw new IllegalArgumentException(
                    "A test clock stands at most ten years from the machine's, so not at " + moment);
        }
        return distance;
    }
}
