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

    /** Reply {@code reply} (from 1) to answer {@code answer}. */
    public record Reply(int reply, int answer, String text, Instant at) {}
}
