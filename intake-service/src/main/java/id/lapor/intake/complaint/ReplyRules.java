package id.lapor.intake.complaint;

import id.lapor.events.ReportStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a reporter may write: an answer to the open question, a reply to an answer, inside its window, once, and what is
 * missing while the bureau waits for it. Follow-up alone decides that a window has passed.
 */
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
        int answered = complaint.heard().answered();
        Stand stand = complaint.stand();
        if (stand.question() != null) {
            return unlessTooMany(replies);
        }
        boolean isAnswered = stand.status() == ReportStatus.ANSWERED;
        boolean replied = replies.stream().anyMatch(reply -> reply.answer() > 0 && reply.answer() == answered);
        if (isAnswered && !replied) {
            return unlessTooMany(replies);
        }
        if (isRepeat(replies, text) && replies.getLast().request() == null) {
            return ReplyOutcome.TAKEN_BEFORE;
        }
        return isAnswered ? ReplyOutcome.WAIT_FOR_ANSWER : ReplyOutcome.NOT_ANSWERED;
    }

    static ReplyOutcome judgeCompletion(Complaint complaint, String text) {
        List<Reply> replies = complaint.replies();
        if (complaint.stand().status() == ReportStatus.COMPLETION_REQUESTED) {
            return unlessTooMany(replies);
        }
        return isRepeat(replies, text) && replies.getLast().request() != null
                ? ReplyOutcome.TAKEN_BEFORE
                : ReplyOutcome.NOT_REQUESTED;
    }

    private static boolean isRepeat(List<Reply> replies, String text) {
        return !replies.isEmpty() && replies.getLast().text().equals(text);
    }

    private static ReplyOutcome unlessTooMany(List<Reply> replies) {
        return replies.size() >= MOST ? ReplyOutcome.TOO_MANY : ReplyOutcome.TAKEN;
    }
}
