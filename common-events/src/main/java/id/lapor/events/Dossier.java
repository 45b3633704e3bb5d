package id.lapor.events;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Intake's whole private document of one complaint: what was said, and by whom if the reporter may be named. Travels on
 * {@link Topics#INTAKE_PRIVATE} and can be erased.
 *
 * @param title 3 to 250 characters
 * @param narrative 1 to 20,000 characters
 * @param reporterName absent whenever the report is anonymous
 * @param replies the reporter's replies, oldest first
 */
@JsonTypeName("dossier.v1")
public record Dossier(
        String title,
        String narrative,
        @Nullable LocalDate occurredOn,
        @Nullable Place place,
        @Nullable String reporterName,
        List<Reply> replies) {

    public Dossier {
        replies = List.copyOf(replies);
    }

    /** Where it happened, as far as the reporter said. */
    public record Place(
            @Nullable String regencyCode,
            @Nullable Double lat,
            @Nullable Double lng,
            @Nullable String text) {}

    /**
     * Something the reporter wrote after filing.
     *
     * @param reply its number, from 1
     * @param answer the answer that it replies to, from 1; 0 when it replies to a request
     * @param requestId the question or request for completion that it replies to
     */
    public record Reply(int reply, int answer, @Nullable String requestId, String text, Instant at) {}
}
