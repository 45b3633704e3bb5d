package id.lapor.routing.routing;

import id.lapor.events.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau wants done with a report.
 *
 * @param unitCode the unit that shall act
 * @param categoryCode the category as verified; absent leaves it
 * @param kind the kind as verified; absent leaves it
 * @param note words to the unit, at most 2,000 characters
 * @param by user name of the person who decides
 * @param seen number of the assignment that the person saw, 0 for none; absent when the caller does not say. A report that has
 *     moved since is refused.
 */
public record Disposition(
        String unitCode,
        @Nullable String categoryCode,
        @Nullable ReportKind kind,
        @Nullable String note,
        String by,
        @Nullable Integer seen) {
    /** The longest note. */
    public static final int LONGEST_NOTE = 2_000;
}
