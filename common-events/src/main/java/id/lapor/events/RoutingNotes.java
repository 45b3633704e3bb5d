package id.lapor.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Routing's whole private document of one complaint. Travels on {@link Topics#ROUTING_PRIVATE}.
 *
 * @param notes what the bureau wrote to the unit, one per disposition that had a note
 * @param accusedUnits units that, with all below them, may neither hold nor see an allegation of conduct
 * @param requests what the reporter was asked to complete, oldest first; empty for records written before there were any
 * @param archiveText what the reporter is told about the archiving beside its reason
 */
@JsonTypeName("routing-notes.v1")
public record RoutingNotes(
        List<Note> notes,
        List<String> accusedUnits,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Request> requests,
        @Nullable String archiveText) {

    public RoutingNotes {
        notes = List.copyOf(notes);
        accusedUnits = List.copyOf(accusedUnits);
        requests = requests == null ? List.of() : List.copyOf(requests);
    }

    /** Nothing was noted. */
    public static RoutingNotes none() {
        return new RoutingNotes(List.of(), List.of(), List.of(), null);
    }

    /** What the reporter was asked to complete. */
    public record Request(String requestId, String text, Instant at) {}

    /** The note of one assignment. */
    public record Note(int assignment, @Nullable String text) {}
}
