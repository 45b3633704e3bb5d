package id.lapor.stack.clock;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time span as it is said on the command line: {@code 3d}, {@code 36h}, {@code 90m}, {@code 2d4h}. */
public final class Span {
    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,4})d)?(?:(\\d{1,5})h)?(?:(\\d{1,6})m)?");
    private static final Duration LONGEST = Duration.ofDays(3660);

    private Span() {}

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if it is none, is nothing, or is longer than ten years
     */
    public static Duration read(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no time span; write days, hours and minutes, such as 3d, 36h, 90m or 2d4h");
        }
        Duration span =
                Duration.ofDays(number(parts, 1)).plusHours(number(parts, 2)).plusMinutes(number(parts, 3));
        if (span.isZero() || span.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("\"" + text + "\" must be more than nothing and at most ten years");
        }
        return span;
    }

    private static long number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
