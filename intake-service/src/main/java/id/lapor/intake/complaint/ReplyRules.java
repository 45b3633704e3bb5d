package id.lapor.intake.complaint;

import id.lapor.events.ReportStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a reporter may reply: to an answer, inside its window, once. Follow-up alone decides that a window has passed. */
final class ReplyRules {
    static final int LONGEST = 5_000;
    /** With as many replies of that length the dossier still fits a message. */
    static final int MOST = 50;

    private ReplyRules() {}

    static @Nullable Fault fault(@Nullable String text) {
        String said = Draft.said(text);
        if (said == null) {
            return Fault.of("text", "missing");
        }
        int length = said.codePointCount(0, said.length());
        return length > LONGEST ? Fault.of("text", "length", 1, LONGEST, length) : null;
    }

    static ReplyOutcome judge(Complaint complaint, String text) {
        List<Reply> replies = complaint.replies();
        Heard heard = complaint.heard();
        boolean replied = !replies.isEmpty() && replies.getLast().answer() == heard.answered();
        if (replied && replies.getLast().text().equals(text)) {
            return ReplyOutcome.TAKEN_BEFORE;
        }
        if (heard.status() != ReportStatus.ANSWERED) {
            return ReplyOutcome.NOT_ANSWERED;
        }
        if (replied) {
            return ReplyOutcome.WAIT_FOR_ANSWER;
        }
        return replies.size() >= MOST ? ReplyOutcome.TOO_MANY : ReplyOutcome.TAKEN;
    }
}
