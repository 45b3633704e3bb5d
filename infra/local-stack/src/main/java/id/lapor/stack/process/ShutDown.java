package id.lapor.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

/** Stops the parts: services first, together; broker and store when nobody uses them any more. */
public final class ShutDown {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Processes processes;

    public ShutDown(Processes processes) {
        this.processes = processes;
    }

    /** @param told gets each part that ran, and whether it ended when asked (otherwise it was killed) */
    public void stop(List<Part> parts, BiConsumer<String, Boolean> told) throws IOException {
        processes.stop(Trainer.NAME, Duration.ofSeconds(2));
        together(parts.stream().filter(part -> !part.lastToStop()).toList(), told);
        together(parts.stream().filter(Part::lastToStop).toList(), told);
    }

    private void together(List<Part> parts, BiConsumer<String, Boolean> told) {
        List<Thread> threads = parts.stream()
                .filter(part -> processes.running(part.name()).isPresent())
                .map(part -> Thread.ofVirtual().start(() -> told.accept(part.name(), stop(part))))
                .toList();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean stop(Part part) {
        try {
            return processes.stop(part.name(), PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
