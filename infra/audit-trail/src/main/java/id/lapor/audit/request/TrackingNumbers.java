package id.lapor.audit.request;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tracking numbers in an answer; a receipt looks otherwise (groups of five) and is never taken for one. */
public final class TrackingNumbers {
    private static final String SYMBOL = "[0-9A-HJKMNP-TV-Z]";
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z-])" + SYMBOL + "{4}(?:-" + SYMBOL + "{4}){3}(?![0-9A-Za-z-])");

    private TrackingNumbers() {}

    /** Each once, in the order in which they appear. */
    static SequencedSet<String> in(CharSequence text) {
        SequencedSet<String> found = new LinkedHashSet<>();
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            found.add(numbers.group());
        }
        return found;
    }

    /** The number that a part of an address is; empty for anything else that somebody wrote there. */
    public static Optional<String> read(String part) {
        String upper = part.toUpperCase(Locale.ROOT);
        return NUMBER.matcher(upper).matches() ? Optional.of(upper) : Optional.empty();
    }
}
