package id.lapor.audit.chain;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records deeds durably. One thread appends what has come together in one write. What waits lies in memory: a process that is
 * killed takes with it what it has not written, which can only be of things done, since nothing is shown before it is written.
 */
public final class Recorder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);
    private static final int AT_ONCE = 500;
    private static final int MOST_WAITING = 20_000;

    /** More than there are of readers: nobody reads while that many wait, and what is done shall still find room. */
    private static final int MOST_DONE = 100_000;

    private static final Duration SEAL_EVERY = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final BlockingQueue<Waiting> queue;
    private final Appender appender;
    private final Duration patience;
    private final Counter late;
    private final Thread writer;
    private volatile boolean closing;
    private volatile int inHand;
    private boolean failing;

    /** @param patience how long a deed waits for its place */
    public Recorder(Appending appending, Duration patience, MeterRegistry meters) {
        this(appending, patience, meters, MOST_DONE);
    }

    Recorder(Appending appending, Duration patience, MeterRegistry meters, int mostDone) {
        this.queue = new LinkedBlockingQueue<>(mostDone);
        this.appender = appending.appender();
        this.patience = patience;
        this.late = Counter.builder("lapor.audit.late")
                .description("Commands that were answered before they were in the audit trail")
                .register(meters);
        Gauge.builder("lapor.audit.waiting", this, Recorder::waiting)
                .description("Deeds that wait for their place in the audit trail")
                .register(meters);
        this.writer = Thread.ofPlatform().daemon().name("audit-trail").start(this::write);
    }

    /** Records what is about to be shown. When this returns, the record is on disk. */
    public Link record(Deed deed) throws NotRecorded {
        Waiting waiting = new Waiting(deed);
        if (closing || queue.size() >= MOST_WAITING || !queue.offer(waiting)) {
            throw new NotRecorded(queue.size() + " deeds wait");
        }
        try {
            return await(waiting);
        } catch (NotRecorded refused) {
            waiting.written.cancel(false);
            // What is done needs the room while the store is away.
            queue.remove(waiting);
            throw refused;
        }
    }

    /**
     * Records what has been done already, and goes on trying when the patience is over: the domain's history has the
     * effect, and the trail shall have it too.
     */
    public void recordDone(Deed deed) {
        Waiting waiting = new Waiting(deed);
        if (!queue.offer(waiting)) {
            late.increment();
            lost(waiting);
            return;
        }
        try {
            await(waiting);
        } catch (NotRecorded pending) {
            late.increment();
            LOG.error(
                    "{} {} by {} is not in the audit trail yet: {}",
                    deed.method(),
                    deed.pattern(),
                    deed.who().person(),
                    pending.getMessage());
        }
    }

    /** The log is then all that tells of it, besides the domain's history; a reason may be somebody's words, and stays out. */
    private static void lost(Waiting waiting) {
        Deed deed = waiting.deed;
        LOG.error(
                "This will not be in the audit trail: {} by {} on {}, outcome {}",
                deed.name(),
                deed.who().person(),
                deed.reports(),
                deed.outcome());
    }

    /** Those that the writer tries to write included. */
    int waiting() {
        return queue.size() + inHand;
    }

    private Link await(Waiting waiting) throws NotRecorded {
        try {
            return waiting.written.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new NotRecorded("the store has not taken it within " + patience);
        } catch (ExecutionException e) {
            throw new NotRecorded(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotRecorded("interrupted");
        }
    }

    private void write() {
        List<Waiting> batch = new ArrayList<>();
        while (!Thread.currentThread().isInterrupted() && !(closing && batch.isEmpty() && queue.isEmpty())) {
            try {
                take(batch);
                inHand = batch.size();
                if (!batch.isEmpty()) {
                    appender.append(batch);
                } else if (!closing) {
                    appender.sealWhatIsOver();
                }
                inHand = 0;
                failing = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                pause(e);
            }
        }
        queue.drainTo(batch);
        inHand = 0;
        batch.stream().filter(waiting -> !waiting.isGivenUp()).forEach(Recorder::lost);
    }

    private void take(List<Waiting> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            Waiting first = queue.poll(SEAL_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            if (first == null) {
                return;
            }
            batch.add(first);
        }
        queue.drainTo(batch, AT_ONCE - batch.size());
        batch.removeIf(Waiting::isGivenUp);
    }

    private void pause(RuntimeException failure) {
        if (!failing) {
            LOG.error("The audit trail cannot be written; what it cannot write is not shown", failure);
            failing = true;
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes what waits, as long as the patience lasts; says in the log what it could not write. */
    @Override
    public void close() {
        closing = true;
        queue.offer(Waiting.forNobody());
        try {
            if (!writer.join(patience)) {
                writer.interrupt();
                writer.join(PAUSE.multipliedBy(4));
            }
        } catch (InterruptedException e) {
            writer.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
