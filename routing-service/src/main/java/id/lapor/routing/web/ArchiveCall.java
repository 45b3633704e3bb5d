package id.lapor.routing.web;

import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.routing.routing.Archive;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why the report goes no further.
 *
 * @param text words to the reporter; of a matter that somebody else is competent for, who that is
 */
record ArchiveCall(
        @NotNull ArchiveReason reason,
        @Nullable @Size(max = Archive.LONGEST_TEXT) String text) {

    @Nullable String words() {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
