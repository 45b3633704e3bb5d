package id.lapor.followup.casefile;

import id.lapor.events.Dossier;
import id.lapor.events.RoutingNotes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What other services said of a report beside its disposition. The parts come in any order.
 *
 * @param filing absent until intake's event is here
 * @param dossier the words; absent until they are here, and again when they were erased
 * @param completions when the reporter completed the report, by the request that asked for it
 * @param notes the bureau's notes to the unit, and who is accused
 */
public record Heard(
        @Nullable Filing filing, @Nullable Dossier dossier, RoutingNotes notes, Map<String, Instant> completions) {

    public Heard {
        completions = Map.copyOf(completions);
    }

    static Heard nothing() {
        return new Heard(null, null, RoutingNotes.none(), Map.of());
    }

    Heard with(Filing other) {
        return new Heard(other, dossier, notes, completions);
    }

    Heard words(@Nullable Dossier other) {
        return new Heard(filing, other, notes, completions);
    }

    Heard with(RoutingNotes other) {
        return new Heard(filing, dossier, other, completions);
    }

    /** The reporter completed the report at that moment, as a request had asked. */
    Heard completed(String requestId, Instant at) {
        Map<String, Instant> more = new HashMap<>(completions);
        more.putIfAbsent(requestId, at);
        return new Heard(filing, dossier, notes, more);
    }

    /** Whether a unit can work with it: without the filing nobody knows whether it is confidential. */
    boolean isComplete() {
        return filing != null && dossier != null;
    }

    public boolean isConfidential() {
        return filing != null && filing.confidential();
    }

    public boolean isAnonymous() {
        return filing != null && filing.anonymous();
    }

    /** The bureau's note to an assignment, if it wrote one. */
    public @Nullable String noteTo(int assignment) {
        return notes.notes().stream()
                .filter(note -> note.assignment() == assignment)
                .map(RoutingNotes.Note::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
