package id.lapor.identity.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts the failed sign-ins of each name, whether it exists or not. After five in a row the name rests for a minute,
 * then for one minute more with each further failure, at most for fifteen; the right password does not help meanwhile.
 */
public final class Attempts {

    private static final int FREE = 5;
    private static final Duration REST = Duration.ofMinutes(1);
    private static final int LONGEST_REST = 15;
    private static final int REMEMBERED_NAMES = 10_000;

    private final InstantSource clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED_NAMES;
        }
    };

    public Attempts(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts a try as failed until {@link #succeeded} says otherwise; false when the name has to rest first. */
    public synchronized boolean begin(String username) {
        Instant now = clock.instant();
        Failures before = failures.getOrDefault(username, Failures.NONE);
        if (now.isBefore(before.restsUntil())) {
            return false;
        }
        failures.put(username, before.oneMore(now));
        return true;
    }

    public synchronized void succeeded(String username) {
        failures.remove(username);
    }

    private record Failures(int count, Instant restsUntil) {

        static final Failures NONE = new Failures(0, Instant.MIN);

        Failures oneMore(Instant now) {
            int next = count + 1;
            return new Failures(
                    next,
                    next < FREE ? Instant.MIN : now.plus(REST.multipliedBy(Math.min(next - FREE + 1, LONGEST_REST))));
        }
    }
}
