package id.lapor.store.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Operations a second of several threads: the median of some rounds, after one that is not counted. */
final class Rate {

    private final int rounds;
    private final Duration round;

    Rate(int rounds, Duration round) {
        this.rounds = rounds;
        this.round = round;
    }

    double of(int threads, Runnable operation) throws InterruptedException, ExecutionException {
        double[] measured = new double[rounds];
        once(threads, operation);
        for (int i = 0; i < rounds; i++) {
            measured[i] = once(threads, operation);
        }
        Arrays.sort(measured);
        return measured[rounds / 2];
    }

    private double once(int threads, Runnable operation) throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        long end = began + round.toNanos();
        Callable<Long> worker = () -> {
            long done = 0;
            for (; System.nanoTime() < end; done++) {
                operation.run();
            }
            return done;
        };
        long done = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Long>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                results.add(workers.submit(worker));
            }
            for (Future<Long> result : results) {
                done += result.get();
            }
        }
        return done * 1e9 / (System.nanoTime() - began);
    }
}
