package id.lapor.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.lapor.events.FollowupEvent.Rung;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of the procedure. Travels on {@link Topics#REFERENCE} under {@code sop/VERSION}.
 *
 * @param verificationDays working days for verification and disposition
 * @param firstResponseDays working days for the first follow-up by the unit
 * @param finishDays working days to finish, by kind
 * @param reporterWindowDays working days in which the reporter may answer a reply
 * @param returnsBeforeBinding after so many returns the bureau's next disposition must be taken
 * @param approvalNeeded kinds whose answers an officer drafts and the liaison approves
 * @param completionDays calendar days in which the reporter may complete an incomplete report; absent in versions
 *     published before it was asked for: then a request never lapses
 * @param questionDays working days for which a question to the reporter stops the unit's clocks; absent: until it is answered
 * @param escalation who is told when how much of a limit of the ministry is used, lowest first; empty: nobody
 * @param source the regulation that it comes from
 */
@JsonTypeName("sop.v1")
public record SopRecord(
        String version,
        SopStatus status,
        @Nullable LocalDate validFrom,
        int verificationDays,
        int firstResponseDays,
        Map<ReportKind, Integer> finishDays,
        int reporterWindowDays,
        int returnsBeforeBinding,
        Set<ReportKind> approvalNeeded,
        @Nullable Integer completionDays,
        @Nullable Integer questionDays,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Escalation> escalation,
        String source) {

    public SopRecord {
        finishDays = Map.copyOf(finishDays);
        approvalNeeded = Set.copyOf(approvalNeeded);
        escalation = escalation == null ? List.of() : List.copyOf(escalation);
    }

    /** One step: who is told when {@code percent} (more than 0) of a limit is used. */
    public record Escalation(int percent, Rung rung) {}

    /** Whether a version is still being written, holds, or has been replaced. */
    public enum SopStatus {
        DRAFT,
        ACTIVE,
        RETIRED
    }
}
