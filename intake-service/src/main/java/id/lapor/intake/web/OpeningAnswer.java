package id.lapor.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.intake.opening.IdentityOpening;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request to open an identity.
 *
 * @param until when it lapses; once agreed, when the identity can no longer be read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpeningAnswer(
        String id,
        String trackingNumber,
        String reason,
        IdentityOpening.State state,
        String askedBy,
        Instant askedAt,
        Instant until,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static OpeningAnswer of(IdentityOpening opening, Instant now) {
        return new OpeningAnswer(
                opening.id(),
                opening.complaintId(),
                opening.reason(),
                opening.state(now),
                opening.askedBy(),
                opening.askedAt(),
                opening.until(),
                opening.decidedBy(),
                opening.decidedAt());
    }
}
