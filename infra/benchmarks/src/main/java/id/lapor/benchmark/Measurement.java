package id.lapor.benchmark;

import id.lapor.stack.clock.StackClock;
import id.lapor.stack.home.Service;
import id.lapor.stack.process.Parts;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Two follow-ups, the clock that makes cases due, and the log in which it is read what they told. */
final class Measurement {
    private static final Duration POLL = Duration.ofMillis(100);
    /** So long is read on, for what should not come. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(8);

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final double MIDDLE = 0.4;

    private final StackClock clock;
    private final Replica ground;
    private final Replica one;
    private final Replica other;
    private final long due;
    private final PrintWriter out;
    private final ToldSteps steps = new ToldSteps(Breach.steps());
    private final FollowupLog log;
    private long owed;

    Measurement(Site site, StackClock clock, Replica ground, long due, PrintWriter out) {
        this.clock = clock;
        this.ground = ground;
        this.one = site.one();
        this.other = site.other();
        this.due = due;
        this.out = out;
        this.log = new FollowupLog(site.addresses().broker(), steps);
    }

    void startReplicas() throws Exception {
        one.start();
        other.start();
    }

    void stopReplicas() throws IOException {
        one.stop();
        other.stop();
        log.close();
    }

    List<String> faults(Set<String> cases) {
        return steps.faults(cases, Breach.TOLD_BEFORE);
    }

    /** Moves the clock to a moment at which every due case owes a step, and waits until all were told. */
    void breach(Breach breach, boolean kill) throws Exception {
        long before = steps.told();
        owed += due;
        Load processors = load();
        out.printf("%s: the clock moves; %s%n", breach.step(), Load.ofMachine());
        Instant movedAt = Instant.now();
        clock.moveTo(breach.at());
        CompletableFuture<Void> restarted = CompletableFuture.completedFuture(null);
        boolean killed = !kill;
        while (steps.told() < owed && Duration.between(movedAt, Instant.now()).compareTo(PATIENCE) < 0) {
            log.follow(POLL);
            if (!killed && steps.told() - before > due * MIDDLE) {
                killed = true;
                other.kill();
                out.printf("killed one of two after %,d of %,d steps%n", steps.told() - before, due);
                restarted = CompletableFuture.runAsync(this::startAgain);
            }
        }
        Duration took = Duration.between(movedAt, log.lastNewAt());
        String used = load().since(processors);
        restarted.join();
        readOn();
        out.printf(
                Locale.ROOT,
                "told %,d of %,d steps, the last after %.1f s: %.0f a second; %d repeats in the log; processor time: %s; %s%n",
                steps.told() - before,
                due,
                took.toMillis() / 1000.0,
                (steps.told() - before) * 1000.0 / took.toMillis(),
                steps.repeats(),
                used,
                Load.ofMachine());
    }

    private void startAgain() {
        try {
            other.start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    private void readOn() {
        Instant end = Instant.now().plus(AFTERWARDS);
        while (Instant.now().isBefore(end)) {
            log.follow(POLL);
        }
    }

    private Load load() {
        Load load = Load.of(ground, List.of(Parts.BROKER, Parts.STORE));
        load.used().put(Service.FOLLOWUP.title() + " (not killed)", one.processorTime(Service.FOLLOWUP.title()));
        return load;
    }
}
