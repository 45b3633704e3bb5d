package id.lapor.stack.process;

import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Starts every part that does not run, each as soon as those that it needs are well. Either all of them are well at the
 * end, or what this start-up launched is stopped again.
 */
public final class StartUp {
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final long LEAST_SPACE = 500L << 20;
    private static final int LOG_LINES = 25;

    private final Home home;
    private final Addresses addresses;
    private final Processes processes;
    private final Journal journal;
    private final List<String> launched = new ArrayList<>();
    private boolean undone;

    public StartUp(Home home, Addresses addresses, Processes processes, Journal journal) {
        this.home = home;
        this.addresses = addresses;
        this.processes = processes;
        this.journal = journal;
    }

    /** Returns when all parts are well. */
    public void start(List<Part> parts) throws StartFailure, IOException, InterruptedException {
        refuseFullDisk();
        refuseTakenPorts(parts);
        if (!addresses.ownBroker()) {
            PlatformTopics.create(addresses.broker());
        }
        Map<String, CountDownLatch> well = new HashMap<>();
        parts.forEach(part -> well.put(part.name(), new CountDownLatch(1)));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<Part> starts = new ExecutorCompletionService<>(threads);
            parts.forEach(part -> starts.submit(() -> startWhenNeededOnesAreWell(part, well)));
            try {
                for (int i = 0; i < parts.size(); i++) {
                    starts.take().get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                threads.awaitTermination(STOP.toSeconds(), TimeUnit.SECONDS);
                undo();
                throw failure(e);
            }
        }
    }

    /** Stops what this start-up launched; nothing else. */
    public void undo() throws IOException {
        List<String> latestFirst;
        synchronized (launched) {
            undone = true;
            latestFirst = List.copyOf(launched).reversed();
        }
        for (String name : latestFirst) {
            processes.stop(name, STOP);
        }
    }

    private Part startWhenNeededOnesAreWell(Part part, Map<String, CountDownLatch> well)
            throws StartFailure, IOException, InterruptedException {
        for (String needed : part.needs()) {
            CountDownLatch latch = well.get(needed);
            if (latch != null) {
                latch.await();
            }
        }
        start(part);
        Objects.requireNonNull(well.get(part.name())).countDown();
        return part;
    }

    private void start(Part part) throws StartFailure, IOException, InterruptedException {
        if (processes.running(part.name()).isPresent()) {
            journal.alreadyRunning(part.name());
        } else {
            launch(part);
        }
        awaitHealth(part);
        if (part.name().equals(Parts.BROKER)) {
            PlatformTopics.create(addresses.broker());
        }
    }

    private void launch(Part part) throws IOException, InterruptedException {
        Launch launch = part.program().prepare();
        synchronized (launched) {
            if (undone) {
                throw new InterruptedException();
            }
            launched.add(part.name());
            processes.start(part.name(), launch);
        }
        journal.started(part.name());
    }

    private void awaitHealth(Part part) throws StartFailure, IOException, InterruptedException {
        long start = System.nanoTime();
        boolean settled =
                Patience.within(PATIENCE, () -> hasEnded(part) || part.health().isWell());
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (hasEnded(part)) {
            throw blaming(part, "has ended instead of starting");
        }
        if (!settled) {
            throw blaming(part, "was not ready within " + PATIENCE.toMinutes() + " minutes");
        }
        journal.well(part.name(), Duration.ofNanos(System.nanoTime() - start));
    }

    private boolean hasEnded(Part part) {
        return processes.running(part.name()).isEmpty();
    }

    private StartFailure blaming(Part part, String what) throws IOException {
        ProcessLog log = processes.log(part.name());
        return new StartFailure(
                part.name() + " " + what + ". The end of its log (" + log.log() + "):", log.end(LOG_LINES));
    }

    private void refuseFullDisk() throws StartFailure, IOException {
        long space = Files.getFileStore(home.root()).getUsableSpace();
        if (space < LEAST_SPACE) {
            throw new StartFailure(
                    "Only %d MB are free where %s lies; the platform needs at least %d MB. Make room there, "
                                    .formatted(space >> 20, home.root(), LEAST_SPACE >> 20)
                            + "or let LAPOR_HOME name a folder on another disk.");
        }
    }

    private void refuseTakenPorts(List<Part> parts) throws StartFailure {
        List<String> taken = parts.stream()
                .filter(part -> processes.running(part.name()).isEmpty())
                .flatMap(part -> part.ports().stream()
                        .map(LocalPort::new)
                        .filter(port -> !port.isFree())
                        .map(port -> "Port " + port.number() + ", which " + part.name() + " needs, is used by "
                                + port.holder().map(StartUp::described).orElse("another program") + "."))
                .toList();
        if (!taken.isEmpty()) {
            throw new StartFailure(String.join("\n", taken)
                    + "\nEnd that program, or set LAPOR_PORT_OFFSET (1000, say) to move every port.");
        }
    }

    private static String described(ProcessHandle process) {
        return "process " + process.pid()
                + process.info().command().map(command -> " (" + command + ")").orElse("");
    }

    private static StartFailure failure(ExecutionException e) {
        return switch (e.getCause()) {
            case StartFailure failure -> failure;
            case IOException broken when broken.getMessage() != null -> new StartFailure(broken.getMessage());
            case null, default -> new StartFailure(String.valueOf(e.getCause()));
        };
    }
}
