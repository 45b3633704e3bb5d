package id.lapor.delivery;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Documents that have something to send, each at most once in the queue and in the hands of at most one worker: that is what
 * keeps two unacknowledged messages of one complaint from being under way at once.
 */
final class RelayQueue {

    /** A document of one collection. */
    record Work(Class<? extends Correspondent> type, String id) {}

    private enum Stage {
        QUEUED,
        TAKEN,
        TAKEN_AND_WOKEN
    }

    private final Map<Work, Stage> stages = new ConcurrentHashMap<>();
    private final BlockingQueue<Work> queue = new LinkedBlockingQueue<>();

    void add(Work work) {
        stages.compute(work, (key, stage) -> switch (stage) {
            case null -> enqueue(key);
            case QUEUED -> Stage.QUEUED;
            case TAKEN, TAKEN_AND_WOKEN -> Stage.TAKEN_AND_WOKEN;
        });
    }

    /** Waits for the next document and holds it until {@link #done}. */
    Work take() throws InterruptedException {
        Work work = queue.take();
        stages.put(work, Stage.TAKEN);
        return work;
    }

    /** Lets a document go; if it was woken meanwhile, it is queued again. */
    void done(Work work) {
        stages.compute(work, (key, stage) -> stage == Stage.TAKEN_AND_WOKEN ? enqueue(key) : null);
    }

    private Stage enqueue(Work work) {
        queue.add(work);
        return Stage.QUEUED;
    }
}
