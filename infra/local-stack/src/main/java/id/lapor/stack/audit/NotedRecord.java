package id.lapor.stack.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A record as somebody noted it outside the store: its id and its hash. */
public record NotedRecord(String id, String hash) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}/\\d{8})=([0-9a-f]{64})");

    /** Reads {@code ID=HASH}, as it stands in a log; empty for anything else. */
    public static Optional<NotedRecord> read(String written) {
        Matcher noted = WRITTEN.matcher(written.strip());
        return noted.matches() ? Optional.of(new NotedRecord(noted.group(1), noted.group(2))) : Optional.empty();
    }
}
