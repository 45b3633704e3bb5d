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

/** Records deeds durably. One thread appends what has come together in one write. */
public final class Recorder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);
    private static final int AT_ONCE = 500;
    private static final int MOST_WAITING = 20_000;
    private static final Duration SEAL_EVERY = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Appender appender;
    private final Duration patience;
    private final Counter late;
    private final Thread writer;
    private boolean failing;

    /** @param patience how long a deed waits for its place */
    public Recorder(Appending appending, Duration patience, MeterRegistry meters) {
        this.appender = appending.appender();
        this.patience = patience;
        this.late = Counter.builder("lapor.audit.late")
                .description("Commands that were answered before they were in the audit trail")
                .register(meters);
        Gauge.builder("lapor.audit.waiting", queue, BlockingQueue::size)
                .description("Deeds that wait for their place in the audit trail")
                .register(meters);
        this.writer = Thread.ofPlatform().daemon().name("audit-trail").start(this::write);
    }

    /** Records what is about to be shown. When this returns, the record is on disk. */
    public Link record(Deed deed) throws NotRecorded {
        Waiting waiting = add(deed);
        try {
            return await(waiting);
        } catch (NotRecorded refused) {
            waiting.written.cancel(false);
            throw refused;
        }
    }

    /**
     * Records what has been done already, and goes on trying when the patience is over: the domain's history has the
     * effect, and the trail shall have it too.
     */
    public void recordDone(Deed deed) {
        try {
            await(add(deed));
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

    private Waiting add(Deed deed) throws NotRecorded {
        Waiting waiting = new Waiting(deed);
        if (!queue.offer(waiting)) {
            throw new NotRecorded(MOST_WAITING + " deeds wait");
        }
        return waiting;
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
        while (!Thread.currentThread().isInterrupted()) {
            try {
                take(batch);
                if (batch.isEmpty()) {
                    appender.sealWhatIsOver();
                } else {
                    appender.append(batch);
                }
                failing = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                pause(e);
            }
        }
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

    @Override
    public void close() {
        writer.interrupt();
    }
}
