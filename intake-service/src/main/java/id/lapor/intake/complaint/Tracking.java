package id.lapor.intake.complaint;

import id.lapor.events.ClockName;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter sees of a report: a pure function of its document.
 *
 * @param kind as verified, or as filed while nobody has looked
 * @param unitCode where it is; absent while it is at the bureau
 * @param dueAt the earliest running limit of the ministry; absent when none runs
 * @param replyUntil when the reporter's window ends, if follow-up has said so
 * @param answerOnItsWay an answer was announced whose words have not arrived yet
 * @param mayReply whether a reply would be taken now
 */
public record Tracking(
        String trackingNumber,
        ReportStatus status,
        ReportKind kind,
        Instant filedAt,
        @Nullable String unitCode,
        @Nullable Instant dueAt,
        @Nullable Instant replyUntil,
        List<Step> timeline,
        List<Message> messages,
        boolean answerOnItsWay,
        boolean mayReply) {

    public Tracking {
        timeline = List.copyOf(timeline);
        messages = List.copyOf(messages);
    }

    static Tracking of(Complaint complaint) {
        Heard heard = complaint.heard();
        ReportStatus status = heard.status();
        Disposition place = heard.place();
        Due due = heard.due();
        boolean reportersClock = due != null && due.clock() == ClockName.REPORTER_WINDOW;
        return new Tracking(
                complaint.id(),
                status,
                place == null ? complaint.filing().kind() : place.kind(),
                complaint.filedAt(),
                place == null || status.isAtBureau() ? null : place.unitCode(),
                due == null || reportersClock || !status.isOpen() ? null : due.at(),
                due == null || !reportersClock ? null : due.at(),
                timeline(complaint),
                messages(complaint),
                heard.answers().size() < heard.answered(),
                ReplyRules.judge(complaint, "") == ReplyOutcome.TAKEN);
    }

    /** The same without the conversation, for whoever has the number alone. */
    Tracking withoutWords() {
        return new Tracking(
                trackingNumber, status, kind, filedAt, unitCode, null, null, timeline, List.of(), false, false);
    }

    private static List<Step> timeline(Complaint complaint) {
        List<Step> steps = new ArrayList<>(complaint.heard().steps());
        steps.add(new Step(complaint.filedAt(), "complaint.filed", "intake", 0, null));
        complaint
                .replies()
                .forEach(reply -> steps.add(new Step(reply.at(), "complaint.replied", "intake", reply.number(), null)));
        return steps.stream().sorted().toList();
    }

    /** Answers and replies in their turn: reply n to answer k stands behind answer k. */
    private static List<Message> messages(Complaint complaint) {
        Stream<Message> replies = complaint.replies().stream()
                .map(reply -> new Message(
                        "reply-" + reply.number(), Message.Author.REPORTER, null, reply.text(), reply.at()));
        return Stream.concat(complaint.heard().answers().stream(), replies)
                .sorted(Comparator.comparing(Message::at))
                .toList();
    }
}
