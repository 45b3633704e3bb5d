package id.lapor.stack.clock;

import id.lapor.stack.account.Pulse;
import id.lapor.stack.account.Pulses;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Moves the test clock from due moment to due moment. At each it waits until every service has done what is due and nobody
 * has anything to send or to read, so that all of it happens as if the time had really passed.
 */
public final class Advance {
    private static final Duration STEP = Duration.ofMillis(200);

    private final StackClock clock;
    private final Reading services;
    private final Duration patience;
    private final Consumer<Instant> passed;

    /** Asks all services how much is under way. */
    @FunctionalInterface
    interface Reading {
        List<Pulse> read() throws IOException, InterruptedException;
    }

    /**
     * @param patience how long nothing may change before a service counts as stuck
     * @param passed is told each due moment when all is done there
     */
    public Advance(StackClock clock, Pulses services, Duration patience, Consumer<Instant> passed) {
        this(clock, services::read, patience, passed);
    }

    Advance(StackClock clock, Reading services, Duration patience, Consumer<Instant> passed) {
        this.clock = clock;
        this.services = services;
        this.patience = patience;
        this.passed = passed;
    }

    /**
     * Goes there.
     *
     * @return due moments that were passed
     * @throws Stuck if a service does not finish what is due
     * @throws IllegalArgumentException if the target lies behind
     */
    public int to(Instant target) throws Stuck, IOException, InterruptedException {
        if (target.isBefore(clock.now())) {
            clock.moveTo(target);
        }
        int moments = 0;
        Optional<Instant> next = settle().filter(moment -> !moment.isAfter(target));
        while (next.isPresent()) {
            moveTo(next.get());
            Optional<Instant> after = settle();
            moments++;
            passed.accept(next.get());
            next = after.filter(moment -> !moment.isAfter(target));
        }
        moveTo(target);
        settle();
        return moments;
    }

    /** While the services worked, the clock went on and may be there by itself. */
    private void moveTo(Instant moment) throws IOException {
        if (clock.now().isBefore(moment)) {
            clock.moveTo(moment);
        }
    }

    /** Waits for rest; returns the next due moment, which is then still to come. */
    private Optional<Instant> settle() throws Stuck, IOException, InterruptedException {
        long changedAt = System.nanoTime();
        List<Pulse> before = List.of();
        // At rest twice in a row: a message may be between two services when each is asked in turn.
        boolean restedBefore = false;
        while (true) {
            List<Pulse> now = services.read();
            Instant present = clock.now();
            boolean rested = now.stream().allMatch(pulse -> pulse.isAtRest(present));
            if (rested && restedBefore) {
                return now.stream().map(Pulse::next).flatMap(Optional::stream).min(Comparator.naturalOrder());
            }
            if (!now.equals(before)) {
                changedAt = System.nanoTime();
            } else if (System.nanoTime() - changedAt > patience.toNanos()) {
                throw new Stuck(now, present);
            }
            restedBefore = rested;
            before = now;
            Thread.sleep(STEP);
        }
    }

    /** A service did not finish what is due. */
    public static final class Stuck extends Exception {
        Stuck(List<Pulse> services, Instant present) {
            super(services.stream()
                    .filter(pulse -> !pulse.isAtRest(present))
                    .map(pulse -> pulse.told(present))
                    .collect(Collectors.joining("; ")));
        }
    }
}
