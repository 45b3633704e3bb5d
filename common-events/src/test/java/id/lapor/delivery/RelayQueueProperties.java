package id.lapor.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.delivery.RelayQueue.Work;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RelayQueueProperties {

    /** Wakes come from many savers while workers take and let go: every wake is seen by a later take, and nobody shares. */
    @Property(tries = 30)
    void noDocumentIsInTwoHandsAndNoWakeIsMissed(
            @ForAll @IntRange(min = 1, max = 8) int documents, @ForAll @IntRange(min = 2, max = 8) int workers)
            throws Exception {
        RelayQueue queue = new RelayQueue();
        AtomicReferenceArray<Integer> written = new AtomicReferenceArray<>(documents);
        AtomicReferenceArray<Integer> relayed = new AtomicReferenceArray<>(documents);
        IntStream.range(0, documents).forEach(i -> written.set(i, 0));
        IntStream.range(0, documents).forEach(i -> relayed.set(i, 0));
        Set<Work> held = ConcurrentHashMap.newKeySet();
        AtomicInteger shared = new AtomicInteger();
        int wakes = 200;
        CountDownLatch settled = new CountDownLatch(documents);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Set<Future<?>> running = new HashSet<>();
            for (int worker = 0; worker < workers; worker++) {
                running.add(threads.submit(() -> {
                    while (true) {
                        Work work = queue.take();
                        if (!held.add(work)) {
                            shared.incrementAndGet();
                        }
                        int document = Integer.parseInt(work.id());
                        int seen = written.get(document);
                        if (relayed.getAndSet(document, seen) < wakes && seen == wakes) {
                            settled.countDown();
                        }
                        held.remove(work);
                        queue.done(work);
                    }
                }));
            }
            for (int document = 0; document < documents; document++) {
                int mine = document;
                running.add(threads.submit(() -> {
                    for (int wake = 1; wake <= wakes; wake++) {
                        written.set(mine, wake);
                        queue.add(new Work(Correspondent.class, String.valueOf(mine)));
                    }
                }));
            }
            settled.await();
            running.forEach(future -> future.cancel(true));
        }
        assertThat(shared).hasValue(0);
    }
}
