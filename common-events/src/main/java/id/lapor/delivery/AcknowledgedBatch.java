package id.lapor.delivery;

import id.lapor.delivery.OutboxStore.Acknowledged;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** Drops acknowledged envelopes of many documents in one bulk write: whoever comes while one is under way shares the next. */
final class AcknowledgedBatch implements Runnable {
    private static final int LARGEST = 256;

    private final OutboxStore store;
    private final BlockingQueue<Entry> entries = new LinkedBlockingQueue<>();

    private record Entry(Class<?> type, Acknowledged acknowledged, CompletableFuture<Void> done) {}

    AcknowledgedBatch(OutboxStore store) {
        this.store = store;
    }

    CompletableFuture<Void> drop(Class<?> type, Acknowledged acknowledged) {
        Entry entry = new Entry(type, acknowledged, new CompletableFuture<>());
        entries.add(entry);
        return entry.done();
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                List<Entry> batch = new ArrayList<>();
                batch.add(entries.take());
                entries.drainTo(batch, LARGEST - 1);
                batch.stream().map(Entry::type).distinct().forEach(type -> write(type, batch));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void write(Class<?> type, List<Entry> batch) {
        List<Entry> mine = batch.stream().filter(entry -> entry.type() == type).toList();
        try {
            store.remove(type, mine.stream().map(Entry::acknowledged).toList());
            mine.forEach(entry -> entry.done().complete(null));
        } catch (RuntimeException e) {
            // Whatever went wrong is the waiting workers' to tell and to try again; this loop must go on.
            mine.forEach(entry -> entry.done().completeExceptionally(e));
        }
    }
}
