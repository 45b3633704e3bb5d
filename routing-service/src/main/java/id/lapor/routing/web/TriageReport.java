package id.lapor.routing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.routing.routing.RuleAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as the desk reads it.
 *
 * @param open whether the desk may still decide: false once a unit has accepted
 * @param namedUnit the unit that the reporter named
 * @param unit who holds it
 * @param assignment number of the last disposition, 0 before the first
 * @param accusedUnits units that, with all below them, may not hold it
 * @param reasons what the rules said, in their order
 * @param history dispositions and returns, the oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TriageReport(
        String trackingNumber,
        ReportStatus state,
        boolean open,
        ReportKind kind,
        @Nullable String categoryCode,
        Instant filedAt,
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

    /**
     * One step.
     *
     * @param event {@code ROUTED}, {@code REROUTED} or {@code RETURNED}
     * @param by user name of the person who decided; absent when a rule or a unit did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            Instant at,
            String event,
            int assignment,
            UnitName unit,
            @Nullable String by,
            boolean binding) {}
}
