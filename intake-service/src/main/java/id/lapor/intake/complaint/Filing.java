package id.lapor.intake.complaint;

import id.lapor.events.Channel;
import id.lapor.events.Dossier;
import id.lapor.events.ReportKind;
import id.lapor.intake.identity.Reporter;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report that keeps the rules: what {@link FilingRules} made of a {@link Draft}.
 *
 * @param title 3 to 250 characters on one line
 * @param narrative 1 to 20,000 characters
 * @param unitCode a unit that exists today
 * @param categoryCode a category that exists today
 * @param place with a regency that exists, a point on the globe, a text of at most 500 characters, or none of them
 * @param language {@code id} or {@code en}
 */
public record Filing(
        String title,
        String narrative,
        ReportKind kind,
        @Nullable String categoryCode,
        @Nullable String unitCode,
        @Nullable LocalDate occurredOn,
        Dossier.@Nullable Place place,
        boolean anonymous,
        boolean confidential,
        String language,
        Channel channel) {

    @Nullable String regencyCode() {
        return place == null ? null : place.regencyCode();
    }

    /** Everything that makes a filing this one and no other, for telling a repeat from another under the same key. */
    String[] fingerprint(Reporter reporter) {
        return Stream.of(
                        title,
                        narrative,
                        kind,
                        categoryCode,
                        unitCode,
                        occurredOn,
                        place,
                        anonymous,
                        confidential,
                        language,
                        reporter.name(),
                        reporter.email(),
                        reporter.phone(),
                        reporter.nik())
                .map(String::valueOf)
                .toArray(String[]::new);
    }
}
