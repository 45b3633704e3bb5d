package id.lapor.stack.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Files a report a row and plays each to its end. Filing never waits for what becomes of what was filed before. */
public final class Demo {
    /** Reporters who press the button at the same moment. */
    private static final int FILING = 16;
    /** Reports that are worked on at the same moment: the rest waits, as it does on a real desk. */
    private static final int WORKED_ON = 24;

    private final Actors actors;
    private final Desk desk;
    private final World world;
    private final String run;
    private final DemoProgress progress;
    private final Semaphore filing = new Semaphore(FILING);
    private final Semaphore workedOn = new Semaphore(WORKED_ON);
    private final AtomicInteger filed = new AtomicInteger();
    private final AtomicLong lastFiled = new AtomicLong();
    private final Map<Fate, Integer> ends = new ConcurrentHashMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    Demo(Actors actors, Desk desk, World world, String run, DemoProgress progress) {
        this.actors = actors;
        this.desk = desk;
        this.world = world;
        this.run = run;
        this.progress = progress;
    }

    /** @param perSecond reports to file each second at most; 0 for as fast as they are taken */
    Outcome play(List<Sample> samples, int perSecond) throws InterruptedException {
        long start = System.nanoTime();
        lastFiled.set(start);
        Thread clerk = Thread.ofVirtual().start(this::workAtDesk);
        try (ExecutorService stories = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int row = 0; row < samples.size(); row++) {
                keepTo(perSecond, row, start);
                filing.acquire();
                Story story = new Story(actors, desk, Plan.of(row, samples.get(row), world), run + "-" + row);
                stories.execute(() -> play(story));
            }
        }
        clerk.interrupt();
        clerk.join();
        Duration toFile = Duration.ofNanos(lastFiled.get() - start);
        return new Outcome(
                filed.get(), toFile, Duration.ofNanos(System.nanoTime() - start), ends, List.copyOf(failures));
    }

    private void play(Story story) {
        try {
            file(story);
            workedOn.acquire();
            try {
                ends.merge(story.settle(), 1, Integer::sum);
            } finally {
                workedOn.release();
            }
            progress.settled();
        } catch (IOException e) {
            failures.add(String.valueOf(e.getMessage()));
            progress.settled();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void file(Story story) throws IOException, InterruptedException {
        try {
            story.file();
            lastFiled.accumulateAndGet(System.nanoTime(), Math::max);
            progress.filed(filed.incrementAndGet());
        } finally {
            filing.release();
        }
    }

    private void workAtDesk() {
        try {
            desk.work();
        } catch (IOException e) {
            failures.add("The desk had to stop: " + e.getMessage());
        } catch (InterruptedException e) {
            // The last report has settled: the clerk goes home.
            Thread.currentThread().interrupt();
        }
    }

    private static void keepTo(int perSecond, int row, long start) throws InterruptedException {
        if (perSecond > 0) {
            long due = start + row * Duration.ofSeconds(1).toNanos() / perSecond;
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        }
    }

    /**
     * What came of it.
     *
     * @param toFile from the first request to the last 201
     * @param toSettle from the first request until the last reporter read what was to be read
     */
    record Outcome(int filed, Duration toFile, Duration toSettle, Map<Fate, Integer> ends, List<String> failures) {
        double perSecond() {
            return filed / Math.max(0.001, toFile.toMillis() / 1000.0);
        }
    }
}
