package id.lapor.routing.routing;

import id.lapor.events.Dossier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report is about, in the reporter's words. Who reported is not needed to decide, so it is not kept here.
 *
 * @param completions what the reporter added when the bureau asked for it, oldest first
 */
public record Matter(
        String title,
        String narrative,
        @Nullable LocalDate occurredOn,
        @Nullable String place,
        @Nullable String regencyCode,
        List<Completion> completions) {

    /** What the reporter added on a request. */
    public record Completion(String requestId, String text, Instant at) {}

    public Matter {
        // Reports of before there were any hold none.
        completions = completions == null ? List.of() : List.copyOf(completions);
    }

    static Matter of(Dossier dossier, Requests requests) {
        Dossier.Place place = dossier.place();
        return new Matter(
                dossier.title(),
                dossier.narrative(),
                dossier.occurredOn(),
                place == null ? null : place.text(),
                place == null ? null : place.regencyCode(),
                dossier.replies().stream()
                        .filter(reply -> reply.requestId() != null && requests.knows(reply.requestId()))
                        .map(reply -> new Completion(String.valueOf(reply.requestId()), reply.text(), reply.at()))
                        .toList());
    }
}
