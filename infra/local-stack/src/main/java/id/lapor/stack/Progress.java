package id.lapor.stack;

import id.lapor.stack.process.Journal;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows how far a start is: a line for each part that is well and, on a terminal, a last line with those awaited. */
final class Progress implements Journal, AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean terminal = Boolean.getBoolean("lapor.terminal");
    private final List<String> awaited;

    Progress(PrintWriter out, List<String> parts) {
        this.out = out;
        this.awaited = new ArrayList<>(parts);
        show("");
    }

    @Override
    public synchronized void started(String part) {
        if (!terminal) {
            show("  %-14s started".formatted(part));
        }
    }

    @Override
    public synchronized void well(String part, Duration after) {
        if (awaited.remove(part)) {
            show(String.format(Locale.ROOT, "  %-14s ready after %.1f s", part, after.toMillis() / 1000.0));
        }
    }

    @Override
    public synchronized void alreadyRunning(String part) {
        if (awaited.remove(part)) {
            show("  %-14s runs already".formatted(part));
        }
    }

    @Override
    public synchronized void close() {
        out.print(terminal ? CLEAR_LINE : "");
        out.flush();
    }

    private void show(String line) {
        if (terminal) {
            out.print(CLEAR_LINE);
        }
        if (!line.isEmpty()) {
            out.println(line);
        }
        if (terminal && !awaited.isEmpty()) {
            out.print("  waiting for " + String.join(", ", awaited));
        }
        out.flush();
    }
}
