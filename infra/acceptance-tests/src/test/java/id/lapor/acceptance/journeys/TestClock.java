package id.lapor.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.acceptance.stack.Stack;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The clock of the journeys' stack, moved as a person would. */
final class TestClock {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm:ss xxx", Locale.ENGLISH);

    private final Stack stack;

    TestClock(Stack stack) {
        this.stack = stack;
    }

    /** What it shows. */
    OffsetDateTime now() {
        Stack.Result shown = stack.lapor(PATIENCE, "clock");
        assertThat(shown.status()).as(shown.output()).isZero();
        return OffsetDateTime.parse(shown.output().strip(), SHOWN);
    }

    /**
     * Moves it on.
     *
     * @param until in Jakarta, such as {@code 2026-02-13T18:30}
     * @return the due moments that it passed, in Jakarta
     */
    List<String> advanceTo(String until) {
        Stack.Result moved = advance("--to", until + "+07:00");
        assertThat(moved.status()).as(moved.output()).isZero();
        return moved.output()
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> OffsetDateTime.parse(line.strip(), SHOWN)
                        .toLocalDateTime()
                        .toString())
                .toList();
    }

    /** Tries to; how that ends is the caller's to judge. */
    Stack.Result advance(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "clock";
        all[1] = "advance";
        System.arraycopy(words, 0, all, 2, words.length);
        return stack.lapor(PATIENCE, all);
    }
}
