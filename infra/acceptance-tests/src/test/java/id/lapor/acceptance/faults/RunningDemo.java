package id.lapor.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapor.acceptance.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** {@code ./lapor demo}, kept under way: when one has ended well, the next is begun. */
final class RunningDemo implements AutoCloseable {
    private final Stack stack;
    private final String[] words;
    private final Path output;
    private Process process;

    RunningDemo(Stack stack, String... words) throws IOException {
        this.stack = stack;
        this.words = words;
        this.output = Files.createTempFile("lapor-demo", ".txt");
        this.process = stack.begin(output, words);
    }

    /** Returns in the middle of a demo: it runs, and has got on since, with filing or with what comes after. */
    void isInTheMiddle() throws InterruptedException, IOException {
        if (!process.isAlive()) {
            endsWell();
            process = stack.begin(output, words);
        }
        String before = progress();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> !process.isAlive() || !progress().equals(before));
        if (!process.isAlive()) {
            isInTheMiddle();
        }
    }

    /** The last line that the demo printed, which says how much is filed and settled. */
    private String progress() throws IOException {
        String printed = Files.readString(output).stripTrailing();
        return printed.substring(printed.lastIndexOf('\r') + 1);
    }

    void endsWell() throws InterruptedException, IOException {
        assertThat(process.waitFor(30, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }

    /** A demo that a failed test leaves behind would disturb the next one. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
