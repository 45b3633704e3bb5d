package id.lapor.intake.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import id.lapor.intake.complaint.Draft;
import id.lapor.intake.identity.Reporter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The body of a filing.
 *
 * @param title 3 to 250 characters; required
 * @param narrative 1 to 20,000 characters; required
 * @param kind COMPLAINT (also when absent), OVERSIGHT_COMPLAINT, ASPIRATION or INFORMATION_REQUEST
 * @param categoryCode code of a category
 * @param unitCode code of the unit whose service is meant
 * @param occurredOn not in the future
 * @param language {@code id} (also when absent) or {@code en}: in which notices are written
 * @param others fields that a filing does not have; each is refused by name
 */
record FilingRequest(
        @Nullable String title,
        @Nullable String narrative,
        @Nullable String kind,
        @Nullable String categoryCode,
        @Nullable String unitCode,
        @Nullable LocalDate occurredOn,
        @Nullable PlaceBody place,
        @Nullable Boolean anonymous,
        @Nullable Boolean confidential,
        @Nullable ContactBody contact,
        @Nullable String language,
        @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {

    /** Where it happened. */
    record PlaceBody(
            @Nullable String regencyCode,
            @Nullable Double lat,
            @Nullable Double lng,
            @Nullable String text,
            @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {}

    /** Who reports, and where to reach them. */
    record ContactBody(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String nik,
            @JsonAnySetter @Schema(hidden = true) @Nullable Map<String, Object> others) {}

    /** Names of fields that a filing does not have. */
    Stream<String> unknownFields() {
        return Stream.of(
                        UnknownFields.names("", others),
                        UnknownFields.names("place.", place == null ? null : place.others()),
                        UnknownFields.names("contact.", contact == null ? null : contact.others()))
                .flatMap(names -> names);
    }

    Draft draft() {
        return new Draft(
                title,
                narrative,
                kind,
                categoryCode,
                unitCode,
                occurredOn,
                place == null
                        ? Draft.Place.UNSAID
                        : new Draft.Place(place.regencyCode(), place.lat(), place.lng(), place.text()),
                Objects.requireNonNullElse(anonymous, false),
                Objects.requireNonNullElse(confidential, false),
                contact == null
                        ? Reporter.UNSAID
                        : new Reporter(contact.name(), contact.email(), contact.phone(), contact.nik()),
                language);
    }
}
