package id.lapor.routing.web;

import id.lapor.events.ReportKind;
import id.lapor.routing.routing.Disposition;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau asks for.
 *
 * @param categoryCode absent or empty leaves the category
 * @param kind absent leaves the kind
 * @param note words to the unit
 */
record DispositionRequest(
        @NotBlank @Size(max = 24) String unitCode,
        @Nullable @Size(max = 24) String categoryCode,
        @Nullable ReportKind kind,
        @Nullable @Size(max = Disposition.LONGEST_NOTE) String note) {

    Disposition by(String username, @Nullable Integer seen) {
        return new Disposition(unitCode.strip(), filled(categoryCode), kind, filled(note), username, seen);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
