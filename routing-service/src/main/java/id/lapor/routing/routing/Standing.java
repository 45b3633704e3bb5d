package id.lapor.routing.routing;

import id.lapor.events.ReportStatus;
import java.util.Map;
import java.util.Optional;

/**
 * How far the routing of a report is, and what may happen then. The whole lifecycle is the table below; what it does not list
 * does not happen.
 */
public enum Standing {
    /** Only one of the two halves, event and dossier, has arrived. */
    HEARD(ReportStatus.FILED),
    /** It waits for the bureau: no rule knew a unit, or the reporter has completed it. */
    AT_DESK(ReportStatus.FILED),
    /** The bureau has asked the reporter to complete it. */
    COMPLETION_REQUESTED(ReportStatus.COMPLETION_REQUESTED),
    /** It goes no further. */
    ARCHIVED(ReportStatus.ARCHIVED),
    /** It is with a unit that has not accepted it yet. */
    ROUTED(ReportStatus.ROUTED),
    /** The unit has taken it up. */
    ACCEPTED(ReportStatus.ROUTED),
    /** The unit gave it back: it waits for the bureau again. */
    RETURNED(ReportStatus.RETURNED);

    /** What can happen to a routing. */
    enum Action {
        /** The second half arrives. */
        COMPLETE,
        /** A rule or the desk gives it to a unit. */
        DISPOSE,
        /** The desk asks the reporter to complete it. */
        REQUEST,
        /** The reporter has completed it in time; one that was put away for the want of it is taken out again. */
        RESUME,
        /** The desk, or the end of the time for a request, puts it away. */
        ARCHIVE,
        /** The unit of the current assignment accepts. */
        ACCEPT,
        /** The unit of the current assignment gives it to another one, which has to accept it. */
        DELEGATE,
        /** The unit of the current assignment gives it back. */
        RETURN
    }

    private static final Map<Standing, Map<Action, Standing>> NEXT = Map.of(
            HEARD,
            Map.of(Action.COMPLETE, AT_DESK),
            AT_DESK,
            Map.of(Action.DISPOSE, ROUTED, Action.REQUEST, COMPLETION_REQUESTED, Action.ARCHIVE, ARCHIVED),
            COMPLETION_REQUESTED,
            Map.of(
                    Action.DISPOSE,
                    ROUTED,
                    Action.REQUEST,
                    COMPLETION_REQUESTED,
                    Action.RESUME,
                    AT_DESK,
                    Action.ARCHIVE,
                    ARCHIVED),
            ARCHIVED,
            Map.of(Action.RESUME, AT_DESK),
            ROUTED,
            Map.of(Action.DISPOSE, ROUTED, Action.ACCEPT, ACCEPTED, Action.DELEGATE, ROUTED, Action.RETURN, RETURNED),
            ACCEPTED,
            Map.of(Action.DELEGATE, ROUTED, Action.RETURN, RETURNED),
            RETURNED,
            Map.of(Action.DISPOSE, ROUTED, Action.REQUEST, COMPLETION_REQUESTED, Action.ARCHIVE, ARCHIVED));

    private final ReportStatus status;

    Standing(ReportStatus status) {
        this.status = status;
    }

    /** What an action leads to; empty when it has no place here. */
    Optional<Standing> after(Action action) {
        return Optional.ofNullable(NEXT.getOrDefault(this, Map.of()).get(action));
    }

    /** What the ledger and the figures call it. */
    public ReportStatus status() {
        return status;
    }

    /** Whether the bureau has to decide. */
    public boolean isAtDesk() {
        return this == AT_DESK || this == RETURNED;
    }

    /** Whether it is a unit's. */
    boolean isWithUnit() {
        return this == ROUTED || this == ACCEPTED;
    }
}
