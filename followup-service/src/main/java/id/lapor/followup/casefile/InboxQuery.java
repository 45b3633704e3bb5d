package id.lapor.followup.casefile;

import id.lapor.events.ReportStatus;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to list.
 *
 * @param unitCode only cases that this unit itself holds; absent for all within reach
 * @param states only these; empty for all
 * @param dueBefore only cases whose earliest running deadline of the ministry lies before this; absent for all
 * @param text a tracking number or its beginning, or words of the title
 * @param after the cursor of the page before
 * @param limit 1 to 200
 */
public record InboxQuery(
        @Nullable String unitCode,
        Set<ReportStatus> states,
        @Nullable Instant dueBefore,
        @Nullable String text,
        @Nullable String after,
        int limit) {

    public InboxQuery {
        states = Set.copyOf(states);
    }

    /** The words to look for; at most ten. */
    List<String> words() {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", 10));
    }
}
