package id.lapor.stack.demo;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows how many reports are filed and settled: a bar on a terminal, else a line every few seconds. */
final class DemoProgress implements AutoCloseable {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final PrintWriter out;
    private final int all;
    private final @Nullable ProgressBar bar;
    private int filed;
    private int settled;
    private long lastLine = System.nanoTime();

    DemoProgress(PrintWriter out, int all, boolean terminal) {
        this.out = out;
        this.all = all;
        this.bar = terminal
                ? new ProgressBarBuilder()
                        .setTaskName("Settled")
                        .setInitialMax(all)
                        .build()
                : null;
    }

    synchronized void filed(int count) {
        filed = Math.max(filed, count);
        show();
    }

    synchronized void settled() {
        settled++;
        if (bar != null) {
            bar.step();
        }
        show();
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private void show() {
        if (bar != null) {
            bar.setExtraMessage(filed + " filed");
        } else if (System.nanoTime() - lastLine > BETWEEN_LINES.toNanos()) {
            lastLine = System.nanoTime();
            out.println("  " + filed + " of " + all + " filed, " + settled + " settled");
            out.flush();
        }
    }
}
