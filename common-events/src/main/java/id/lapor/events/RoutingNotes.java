package id.lapor.events;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Routing's whole private document of one complaint. Travels on {@link Topics#ROUTING_PRIVATE}.
 *
 * @param notes what the bureau wrote to the unit, one per disposition that had a note
 * @param accusedUnits units that, with all below them, may neither hold nor see an allegation of conduct
 */
@JsonTypeName("routing-notes.v1")
public record RoutingNotes(List<Note> notes, List<String> accusedUnits) {

    public RoutingNotes {
        notes = List.copyOf(notes);
        accusedUnits = List.copyOf(accusedUnits);
    }

    /** The note of one assignment. */
    public record Note(int assignment, @Nullable String text) {}
}
