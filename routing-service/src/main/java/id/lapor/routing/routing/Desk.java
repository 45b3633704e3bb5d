package id.lapor.routing.routing;

import id.lapor.delivery.Documents;

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
     * @throws DispositionRefused if it cannot be done, saying what can
     */
    public Routing dispose(String id, Disposition wanted) {
        return routings.change(id, routing -> routing.dispose(wanted, decisions.now()));
    }
}
