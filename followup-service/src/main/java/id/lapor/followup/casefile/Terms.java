package id.lapor.followup.casefile;

import id.lapor.events.ReportKind;
import id.lapor.events.SopRecord;

/**
 * What the procedure (SOP) says of one kind of report, as it held when the report was dispositioned; days are working days.
 *
 * @param firstResponseDays from disposition to acceptance
 * @param finishDays from disposition to the answer
 * @param reporterWindowDays from the answer to closing by itself
 * @param approvalNeeded whether an officer's answer waits for the liaison
 */
public record Terms(
        String sopVersion, int firstResponseDays, int finishDays, int reporterWindowDays, boolean approvalNeeded) {

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
                sop.approvalNeeded().contains(kind));
    }
}
