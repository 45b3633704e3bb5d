package id.lapor.audit.chain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a record stands: its day and its number in that day, from 1. Written {@code 2026-11-24/00000001}, so that the
 * order of the texts is the order of the chain. Refuses what cannot be written so.
 */
public record Place(LocalDate day, int number) {
    /** What an id looks like, also one of a day that no calendar has. */
    static final Pattern WRITTEN = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})/(\\d{8})$");

    private static final int MOST = 99_999_999;
    private static final int LAST_YEAR = 9999;

    public Place {
        if (number > MOST || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("The chain has no place for number " + number + " of " + day);
        }
    }

    static Place first(LocalDate day) {
        return new Place(day, 1);
    }

    Place next() {
        return new Place(day, number + 1);
    }

    /** The id of the record. */
    public String id() {
        return String.format(Locale.ROOT, "%s/%08d", day, number);
    }

    /** Reads an id; empty for what is none. */
    public static Optional<Place> read(String id) {
        Matcher written = WRITTEN.matcher(id);
        try {
            return written.matches()
                    ? Optional.of(new Place(LocalDate.parse(written.group(1)), Integer.parseInt(written.group(2))))
                    : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
