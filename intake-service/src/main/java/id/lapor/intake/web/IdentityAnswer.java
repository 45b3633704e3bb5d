package id.lapor.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.intake.identity.Reporter;
import id.lapor.intake.opening.IdentityOpening;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who reported, as far as they said.
 *
 * @param until how long it can be read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IdentityAnswer(
        String trackingNumber,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String nik,
        Instant until) {

    static IdentityAnswer of(IdentityOpening opening, Reporter reporter) {
        return new IdentityAnswer(
                opening.complaintId(),
                reporter.name(),
                reporter.email(),
                reporter.phone(),
                reporter.nik(),
                opening.until());
    }

    /** Says nothing: a person in a log would be a person exposed. */
    @Override
    public String toString() {
        return "IdentityAnswer";
    }
}
