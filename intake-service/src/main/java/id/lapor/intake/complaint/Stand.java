package id.lapor.intake.complaint;

import id.lapor.events.ReportStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a report stands: what follows from the words of routing and follow-up, whichever came first, and from what the
 * reporter wrote here.
 *
 * @param place the disposition that holds, with the unit to which it was delegated; absent before the first
 * @param due the deadline of that disposition
 * @param question what a unit waits for; absent when it waits for nothing
 * @param hold what the bureau did instead of sending it on, unless that is over
 */
record Stand(
        ReportStatus status,
        @Nullable Disposition place,
        @Nullable Due due,
        @Nullable Question question,
        @Nullable Hold hold) {

    static Stand of(Heard heard, List<Reply> replies) {
        Disposition place = place(heard);
        Due due = heard.due();
        if (due != null && place != null && due.assignment() < place.assignment()) {
            due = null;
        }
        ReportStatus status = status(heard, replies);
        return new Stand(
                status,
                place,
                due,
                status == ReportStatus.WAITING_FOR_REPORTER ? heard.question() : null,
                status == ReportStatus.COMPLETION_REQUESTED || status == ReportStatus.ARCHIVED ? heard.hold() : null);
    }

    private static ReportStatus status(Heard heard, List<Reply> replies) {
        Hold hold = hold(heard);
        if (hold != null) {
            return hold.status(completed(hold, replies), lapsed(hold, heard));
        }
        Handling present = present(heard);
        if (present == null) {
            return heard.disposition() == null ? ReportStatus.FILED : ReportStatus.ROUTED;
        }
        ReportStatus status = present.stage().status();
        return status == ReportStatus.WAITING_FOR_REPORTER && isAnswered(heard.question(), replies)
                ? ReportStatus.IN_PROGRESS
                : status;
    }

    /** Follow-up's word, unless routing has sent the report elsewhere since. */
    private static @Nullable Handling present(Heard heard) {
        Handling handling = heard.handling();
        return handling == null || handling.assignment() < assignment(heard) ? null : handling;
    }

    /** Routing's word, unless follow-up has heard of a later disposition already. */
    private static @Nullable Hold hold(Heard heard) {
        Handling handling = heard.handling();
        return handling != null && handling.assignment() > assignment(heard) ? null : heard.hold();
    }

    private static int assignment(Heard heard) {
        Disposition disposition = heard.disposition();
        return disposition == null ? 0 : disposition.assignment();
    }

    private static @Nullable Disposition place(Heard heard) {
        Handling present = present(heard);
        return present == null
                ? heard.disposition()
                : new Disposition(present.assignment(), present.unitCode(), present.kind());
    }

    private static @Nullable Instant completed(Hold hold, List<Reply> replies) {
        String asked = hold.requestId();
        return asked == null
                ? null
                : replies.stream()
                        .filter(reply -> asked.equals(reply.request()))
                        .map(Reply::at)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Instant lapsed(Hold hold, Heard heard) {
        Lapse lapse = heard.lapse();
        return lapse == null || !lapse.requestId().equals(hold.requestId()) ? null : lapse.at();
    }

    /** The reporter's answer ends the waiting at once; follow-up says so later. */
    private static boolean isAnswered(@Nullable Question question, List<Reply> replies) {
        String asked = question == null ? null : question.requestId();
        return asked != null && replies.stream().anyMatch(reply -> asked.equals(reply.question()));
    }
}
