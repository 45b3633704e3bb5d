package id.lapor.routing.routing;

import id.lapor.delivery.Documents;
import id.lapor.events.RoutingEvent.ArchiveReason;
import org.jspecify.annotations.Nullable;

/** What the bureau does at its desk. */
public final class Desk {
    private final Documents<Routing> routings;
    private final Decisions decisions;

    public Desk(Documents<Routing> routings, Decisions decisions) {
        this.routings = routings;
        this.decisions = decisions;
    }

    /**
     * Gives a report to a unit.
     *
     * @throws id.lapor.delivery.NoSuchDocument if nothing was heard of the report
     * @throws DeskRefused if it cannot be done, saying what can
     */
    public Routing dispose(String id, Disposition wanted) {
        return routings.change(id, routing -> routing.dispose(wanted, decisions.now()));
    }

    /**
     * Asks the reporter to complete a report; another text takes the place of an open request.
     *
     * @param text what is missing, at most 2,000 characters
     * @throws id.lapor.delivery.NoSuchDocument if nothing was heard of the report
     * @throws DeskRefused if it cannot be done
     */
    public Routing requestCompletion(String id, String text, String by) {
        return routings.change(id, routing -> routing.requestCompletion(text, by, decisions.now()));
    }

    /**
     * Puts a report away.
     *
     * @param text what the reporter is told beside the reason, at most 2,000 characters
     * @throws id.lapor.delivery.NoSuchDocument if nothing was heard of the report
     * @throws DeskRefused if it cannot be done
     */
    public Routing archive(String id, ArchiveReason reason, @Nullable String text, String by) {
        return routings.change(id, routing -> routing.archive(reason, text, by, decisions.now()));
    }
}
