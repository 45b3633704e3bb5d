package id.lapor.routing.web;

import id.lapor.routing.routing.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be listed at the desk. */
enum QueueState {
    /** Never dispositioned. */
    FILED(Standing.AT_DESK),
    /** Given back by a unit. */
    RETURNED(Standing.RETURNED),
    /** The reporter was asked to complete it. */
    COMPLETION_REQUESTED(Standing.COMPLETION_REQUESTED),
    /** It goes no further. */
    ARCHIVED(Standing.ARCHIVED),
    /** With a unit that has not accepted yet: can still be corrected. */
    ROUTED(Standing.ROUTED);

    private final Standing standing;

    QueueState(Standing standing) {
        this.standing = standing;
    }

    /** Without a choice: what waits for the bureau. */
    static List<Standing> standings(@Nullable QueueState chosen) {
        return chosen == null ? List.of(Standing.AT_DESK, Standing.RETURNED) : List.of(chosen.standing);
    }
}
