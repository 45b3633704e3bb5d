package id.lapor.followup.casefile;

import id.lapor.events.SopRecord;
import id.lapor.events.SopRecord.Escalation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the procedure (SOP) asks of the bureau's desk, as it held when the report was filed.
 *
 * @param verificationDays working days to verify and disposition
 * @param completionDays calendar days in which the reporter may complete the report; absent: without end
 * @param escalation who is told when how much of the limit is used
 */
public record DeskTerms(
        String sopVersion, int verificationDays, @Nullable Integer completionDays, List<Escalation> escalation) {

    public DeskTerms {
        escalation = List.copyOf(escalation);
    }

    static DeskTerms of(SopRecord sop) {
        return new DeskTerms(sop.version(), sop.verificationDays(), sop.completionDays(), sop.escalation());
    }
}
