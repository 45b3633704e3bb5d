package id.lapor.routing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.routing.routing.RuleAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as the desk reads it.
 *
 * @param open whether the desk may still decide: false once a unit has accepted, or it was put away
 * @param mayBeRequested whether the reporter may be asked to complete it
 * @param mayBeArchived whether it may be put away
 * @param dueAt by when the bureau has to decide; absent while the reporter is asked, and once it is decided
 * @param late whether that has passed
 * @param namedUnit the unit that the reporter named
 * @param unit who holds it
 * @param assignment number of the last disposition, 0 before the first
 * @param accusedUnits units that, with all below them, may not hold it
 * @param reasons what the rules said, in their order
 * @param requests what the reporter was asked to complete, the oldest first
 * @param archive why it goes no further; absent while it does
 * @param history what was decided and what units gave back, the oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TriageReport(
        String trackingNumber,
        ReportStatus state,
        boolean open,
        boolean mayBeRequested,
        boolean mayBeArchived,
        ReportKind kind,
        @Nullable String categoryCode,
        Instant filedAt,
        @Nullable Instant dueAt,
        boolean late,
        @Nullable String title,
        @Nullable String narrative,
        @Nullable LocalDate occurredOn,
        @Nullable String place,
        boolean anonymous,
        boolean confidential,
        @Nullable UnitName namedUnit,
        @Nullable UnitName unit,
        int assignment,
        List<UnitName> accusedUnits,
        List<SuggestedUnit> suggestions,
        List<RuleAnswer> reasons,
        List<Returned> returns,
        List<Noted> notes,
        List<Requested> requests,
        @Nullable Archived archive,
        List<Step> history) {

    /** A return, with the unit's words if it wrote any. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Returned(
            int assignment,
            UnitName unit,
            ReturnReason reason,
            @Nullable String note,
            Instant at) {}

    /** What the bureau wrote to the unit of an assignment. */
    public record Noted(int assignment, UnitName unit, String text, Instant at) {}

    /** What the reporter was asked to complete, and what came back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Requested(
            String requestId,
            String text,
            Instant at,
            @Nullable String completion,
            @Nullable Instant completedAt) {}

    /** Why the report goes no further, and what the reporter was told beside. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Archived(ArchiveReason reason, @Nullable String text, Instant at) {}

    /**
     * One step.
     *
     * @param event {@code ROUTED}, {@code REROUTED}, {@code RETURNED}, {@code COMPLETION_REQUESTED}, {@code COMPLETED} or
     *     {@code ARCHIVED}
     * @param unit the unit that it concerns, if it concerns one
     * @param by user name of the person who decided; absent when a rule, a unit, the reporter or a clock did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            Instant at,
            String event,
            int assignment,
            @Nullable UnitName unit,
            @Nullable String by,
            boolean binding) {}
}
