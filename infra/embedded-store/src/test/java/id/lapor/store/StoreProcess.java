package id.lapor.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The store as the local stack runs it: a process of its own, which can be killed at any moment. */
public final class StoreProcess implements AutoCloseable {

    private final Process process;
    private final int port;
    private final Duration startedWithin;

    private StoreProcess(Process process, int port, Duration startedWithin) {
        this.process = process;
        this.port = port;
        this.startedWithin = startedWithin;
    }

    /** Starts it and waits until it says that it is ready. */
    public static StoreProcess start(Path data, String... more) {
        long began = System.nanoTime();
        Process process = launch(data, 0, more);
        try {
            BufferedReader out = process.inputReader();
            String line = out.readLine();
            if (line == null || !line.startsWith("ready on ")) {
                throw new IllegalStateException("the store said " + line + errors(process));
            }
            int port = Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
            return new StoreProcess(process, port, Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Process launch(Path data, int port, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + System.getProperty("store.tier", "1"),
                "-Xmx" + System.getProperty("store.heap", "256m"),
                "-cp",
                System.getProperty("java.class.path"),
                "id.lapor.store.EmbeddedStore",
                "--data",
                data.toString(),
                "--port",
                String.valueOf(port)));
        command.addAll(List.of(more));
        try {
            return new ProcessBuilder(command).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String errors(Process process) throws IOException {
        process.destroyForcibly();
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    public String connectionString() {
        return "mongodb://127.0.0.1:" + port;
    }

    public Duration startedWithin() {
        return startedWithin;
    }

    /** Resident memory in bytes, as the kernel counts it. */
    public long residentBytes() {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does it. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** As {@code kill} does it; returns what it wrote to standard error. */
    public String stop() {
        process.toHandle().destroy();
        await();
        return process.errorReader().lines().reduce("", (a, b) -> a + b + "\n");
    }

    private void await() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the store did not end within 30 seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }
}
