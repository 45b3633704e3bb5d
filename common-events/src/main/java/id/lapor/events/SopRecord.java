package id.lapor.events;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
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
        String source) {

    public SopRecord {
        finishDays = Map.copyOf(finishDays);
        approvalNeeded = Set.copyOf(approvalNeeded);
    }

    /** Whether a version is still being written, holds, or has been replaced. */
    public enum SopStatus {
        DRAFT,
        ACTIVE,
        RETIRED
    }
}
