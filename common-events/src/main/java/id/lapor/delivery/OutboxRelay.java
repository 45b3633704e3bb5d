package id.lapor.delivery;

import id.lapor.delivery.OutboxStore.Acknowledged;
import id.lapor.delivery.RelayQueue.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends what lies in outboxes, at least once and in order per complaint; stops at the first failure and tries again. Woken by
 * each save, and by a sweep for what a crash left behind. Two relays at once are safe: repeats fall under the readers' marks.
 */
final class OutboxRelay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int SWEPT_AT_ONCE = 2_000;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    private final Outboxes outboxes;
    private final OutboxStore store;
    private final EnvelopeSender sender;
    private final DeliverySettings settings;
    private final RelayQueue queue = new RelayQueue();
    private final List<AcknowledgedBatch> batches = new ArrayList<>();
    private ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor();
    private @Nullable Future<?> sweeping;
    private volatile boolean running;

    OutboxRelay(Outboxes outboxes, OutboxStore store, EnvelopeSender sender, DeliverySettings settings) {
        this.outboxes = outboxes;
        this.store = store;
        this.sender = sender;
        this.settings = settings;
    }

    /** Says that a document was saved and may have something to send. */
    void wake(Correspondent saved) {
        if (running && !saved.outbox().pending().isEmpty()) {
            queue.add(new Work(saved.getClass(), saved.id()));
        }
    }

    private void work(AcknowledgedBatch batch) {
        while (running) {
            try {
                Work work = queue.take();
                if (!relay(work, batch)) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE.toMillis());
                    queue.add(work);
                }
                queue.done(work);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Sends one document's envelopes in order; what was acknowledged before a failure is dropped all the same. */
    private boolean relay(Work work, AcknowledgedBatch batch) throws InterruptedException {
        List<String> sent = new ArrayList<>();
        try {
            boolean all = sender.sendInOrder(outboxes, work.id(), store.pending(work), sent);
            if (!sent.isEmpty()) {
                batch.drop(work.type(), new Acknowledged(work.id(), sent)).get();
            }
            return all;
        } catch (ExecutionException | RuntimeException e) {
            // Broker or store are away: what is pending stays pending, whatever the reason, and is tried again.
            LOG.warn("The outbox of {} waits: {}", work.id(), e.toString());
            return false;
        }
    }

    private void sweep() {
        try {
            for (Class<? extends Correspondent> type : outboxes.documents()) {
                store.withPending(type, SWEPT_AT_ONCE).forEach(id -> queue.add(new Work(type, id)));
            }
        } catch (RuntimeException e) {
            // A scheduled task that throws is never run again, and the sweep must outlive any outage.
            LOG.warn("The sweep of outboxes waits: {}", e.toString());
        }
    }

    @Override
    public void start() {
        running = true;
        workers = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("relay-", 0).factory());
        sweeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("relay-sweep").factory());
        outboxes.documents().forEach(store::ensureIndex);
        AcknowledgedBatch batch = new AcknowledgedBatch(store);
        batches.add(batch);
        workers.execute(batch);
        for (int i = 0; i < settings.relays(); i++) {
            workers.execute(() -> work(batch));
        }
        long period = settings.sweep().toMillis();
        sweeping = sweeper.scheduleWithFixedDelay(this::sweep, 0, period, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        if (sweeping != null) {
            sweeping.cancel(true);
        }
        sweeper.shutdownNow();
        workers.shutdownNow();
        batches.clear();
        sender.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before the consumers and the web server, so that nothing they save waits for the first sweep. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 2000;
    }
}
