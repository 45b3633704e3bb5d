package id.lapor.events;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/** What was decided on where a report belongs. Travels on {@link Topics#ROUTING_EVENTS}. */
public sealed interface RoutingEvent {

    /** What led to the unit. */
    enum Ground {
        /** The reporter named the unit. */
        NAMED_UNIT,
        /** The category is that unit's. */
        CATEGORY,
        /** An allegation of conduct goes to the inspectorate, never to the accused. */
        CONDUCT,
        /** The bureau decided at its desk. */
        DESK
    }

    /** Why a report changed its unit. */
    enum RerouteReason {
        /** The unit returned it. */
        RETURNED,
        /** The bureau corrected itself before the unit had accepted. */
        CORRECTED
    }

    /** The report was looked at and is one; the bureau's clock runs on to the disposition. */
    @JsonTypeName("complaint.verified.v1")
    record ComplaintVerified(ReportKind kind) implements RoutingEvent {}

    /**
     * The first disposition.
     *
     * @param assignment 1; every later event of the case names the assignment that it acts on
     * @param unitCode the unit that has to act
     * @param kind the kind as verified: the limits depend on it
     * @param categoryCode the category as verified
     * @param sopVersion the version of the procedure that gives the limits
     * @param ground what led to the unit
     * @param binding whether the unit must take it, because the bureau has settled a dispute
     */
    @JsonTypeName("complaint.routed.v1")
    record ComplaintRouted(
            int assignment,
            String unitCode,
            ReportKind kind,
            @Nullable String categoryCode,
            String sopVersion,
            Ground ground,
            boolean binding)
            implements RoutingEvent {}

    /**
     * A later disposition, to the same or another unit.
     *
     * @param assignment 2, 3, ...; a higher one replaces every lower one
     * @param reason why the report moved
     */
    @JsonTypeName("complaint.rerouted.v1")
    record ComplaintRerouted(
            int assignment,
            String unitCode,
            ReportKind kind,
            @Nullable String categoryCode,
            String sopVersion,
            RerouteReason reason,
            boolean binding)
            implements RoutingEvent {}

    /** Why a report goes no further; the reporter reads it. */
    enum ArchiveReason {
        WRONG_FORMAT,
        TOO_GENERAL,
        NOT_PUBLIC_SERVICE,
        /** Somebody else is competent, who is named in the words. */
        NO_AUTHORITY,
        DUPLICATE,
        /** The reporter took it back, or did not complete it in time. */
        WITHDRAWN
    }

    /**
     * The bureau asked the reporter to complete the report; its clock stands meanwhile.
     *
     * @param requestId names the request, within the complaint
     */
    @JsonTypeName("complaint.completion-requested.v1")
    record CompletionRequested(String requestId) implements RoutingEvent {}

    /** The report goes no further. */
    @JsonTypeName("complaint.archived.v1")
    record ComplaintArchived(ArchiveReason reason) implements RoutingEvent {}

    /** An event of a newer writer, which this reader skips knowingly. */
    record Unrecognised(String type) implements RoutingEvent {}
}
