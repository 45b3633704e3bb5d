package id.lapor.intake.complaint;

import id.lapor.intake.identity.Reporter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was sent in, through whatever channel: nothing of it has been checked yet. {@link FilingRules} say what is
 * wrong with it or make a {@link Filing} of it.
 */
public record Draft(
        @Nullable String title,
        @Nullable String narrative,
        @Nullable String kind,
        @Nullable String categoryCode,
        @Nullable String unitCode,
        @Nullable LocalDate occurredOn,
        Place place,
        boolean anonymous,
        boolean confidential,
        Reporter reporter,
        @Nullable String language) {

    /** Where it happened, as far as the reporter said. */
    public record Place(
            @Nullable String regencyCode,
            @Nullable Double lat,
            @Nullable Double lng,
            @Nullable String text) {
        public static final Place UNSAID = new Place(null, null, null, null);
    }

    /** Fields that hold nothing but blanks say nothing. */
    static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
