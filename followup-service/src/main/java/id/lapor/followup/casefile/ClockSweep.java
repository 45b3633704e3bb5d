package id.lapor.followup.casefile;

import id.lapor.delivery.DueSource;
import id.lapor.followup.FollowupSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Tells of the clocks that ran out, makes the calls that are due, and counts anew what was counted by an older table of
 * holidays. It asks the database for just those cases, so its cost grows with what is due and not with what is open. Several
 * replicas may sweep at once: a case is one document with a version, so the second finds it told. Each takes what it found in
 * an order of its own, so that they seldom meet, and many at once, so that they share the store's syncs.
 */
@Service
public class ClockSweep implements DueSource {
    private static final Logger LOG = LoggerFactory.getLogger(ClockSweep.class);

    /** With so many it is no single case that fails but the store, and going on would only fill the log. */
    private static final int MOST_FAILURES = 1_000;

    private final Cases cases;
    private final Moments moments;
    private final FollowupSettings settings;

    /** Which failed in the last sweep, so that each is told of at length once and not at every sweep. */
    private final Set<String> knownToFail = ConcurrentHashMap.newKeySet();

    ClockSweep(Cases cases, Moments moments, FollowupSettings settings) {
        this.cases = cases;
        this.moments = moments;
        this.settings = settings;
    }

    /** Goes on until nothing is due but what failed, which the next sweep tries again. */
    public void run() {
        Set<String> failed = ConcurrentHashMap.newKeySet();
        boolean more = true;
        while (more) {
            Moment now = moments.now();
            more = goOn(cases.due(now.at(), failed, settings.sweepSize()), id -> cases.strike(id, now), failed);
        }
        more = true;
        while (more) {
            Moment now = moments.now();
            long table = now.calendar().holidays().revision();
            List<String> found = cases.countedBefore(table, failed, settings.sweepSize());
            more = goOn(found, id -> cases.recount(id, now), failed);
        }
        knownToFail.retainAll(failed);
        if (!failed.isEmpty()) {
            LOG.warn("The clocks of {} cases could not be told of", failed.size());
        }
    }

    /** What a changed table of holidays made wrong is overdue. */
    @Override
    public Optional<Instant> nextDue() {
        long table = moments.now().calendar().holidays().revision();
        return cases.countedBefore(table, Set.of(), 1).isEmpty() ? cases.nextDue() : Optional.of(Instant.EPOCH);
    }

    /** Whether there may be more after a full round, of whatever did not fail. */
    private boolean goOn(List<String> found, Work work, Set<String> failed) {
        List<String> ids = new ArrayList<>(found);
        Collections.shuffle(ids);
        try (ExecutorService workers = Executors.newFixedThreadPool(
                settings.sweepWorkers(), Thread.ofVirtual().name("sweep-", 0).factory())) {
            ids.forEach(id -> workers.execute(() -> attempt(id, work, failed)));
        }
        return found.size() == settings.sweepSize() && failed.size() < MOST_FAILURES;
    }

    private void attempt(String id, Work work, Set<String> failed) {
        try {
            work.on(id);
        } catch (RuntimeException e) {
            // One case that cannot be told of must not keep the others waiting; the next sweep tries it again.
            failed.add(id);
            if (knownToFail.add(id)) {
                LOG.error("The clocks of {} could not be told of", id, e);
            }
        }
    }

    /** What is done with a case that was found. */
    private interface Work {
        void on(String id);
    }
}
