package id.lapor.followup.casefile;

import id.lapor.events.ReportKind;
import id.lapor.events.SopRecord;
import id.lapor.events.SopRecord.Escalation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the procedure (SOP) says of one kind of report, as it held when the report was dispositioned; days are working days.
 *
 * @param firstResponseDays from disposition to acceptance
 * @param finishDays from disposition to the answer
 * @param reporterWindowDays from the answer to closing by itself
 * @param questionDays for which a question to the reporter stops the clocks; absent: until it is answered
 * @param approvalNeeded whether an officer's answer waits for the liaison
 * @param escalation who is told when how much of a limit is used
 */
public record Terms(
        String sopVersion,
        int firstResponseDays,
        int finishDays,
        int reporterWindowDays,
        @Nullable Integer questionDays,
        boolean approvalNeeded,
        List<Escalation> escalation) {

    public Terms {
        escalation = List.copyOf(escalation);
    }

    /** The terms of a kind; refuses a version that has no limit for it. */
    public static Terms of(SopRecord sop, ReportKind kind) {
        Integer finish = sop.finishDays().get(kind);
        if (finish == null) {
            throw new IllegalArgumentException("SOP " + sop.version() + " has no limit for " + kind);
        }
        return new Terms(
                sop.version(),
                sop.firstResponseDays(),
                finish,
                sop.reporterWindowDays(),
                sop.questionDays(),
                sop.approvalNeeded().contains(kind),
                sop.escalation());
    }
}
