package id.lapor.intake.complaint;

import id.lapor.events.ClockName;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.intake.complaint.Message.Author;
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
 * @param replyUntil when the reporter's window to reply ends, if follow-up has said so
 * @param request what the reporter is asked for; absent when for nothing
 * @param archived why it goes no further; absent while it does
 * @param answerOnItsWay an answer was announced whose words have not arrived yet
 * @param mayReply whether a reply, or an answer to the open question, would be taken now
 */
public record Tracking(
        String trackingNumber,
        ReportStatus status,
        ReportKind kind,
        Instant filedAt,
        @Nullable String unitCode,
        @Nullable Instant dueAt,
        @Nullable Instant replyUntil,
        @Nullable Request request,
        @Nullable ArchiveReason archived,
        List<Step> timeline,
        List<Message> messages,
        boolean answerOnItsWay,
        boolean mayReply) {

    /** What the reporter is asked for. */
    public enum Asked {
        /** The bureau needs more to go on. */
        COMPLETION,
        /** The unit wants to know something. */
        QUESTION
    }

    /**
     * Something that the reporter is asked for.
     *
     * @param until when it is too late, if follow-up has said so
     * @param text absent while the words are on their way
     */
    public record Request(
            String id,
            Asked what,
            @Nullable Instant until,
            @Nullable String text) {}

    public Tracking {
        timeline = List.copyOf(timeline);
        messages = List.copyOf(messages);
    }

    static Tracking of(Complaint complaint) {
        Heard heard = complaint.heard();
        Stand stand = complaint.stand();
        ReportStatus status = stand.status();
        Disposition place = stand.place();
        Due due = stand.due();
        Hold hold = stand.hold();
        return new Tracking(
                complaint.id(),
                status,
                place == null ? complaint.filing().kind() : place.kind(),
                complaint.filedAt(),
                place == null || isWithNoUnit(status) ? null : place.unitCode(),
                due == null || due.isReporters() || !status.isOpen() ? null : due.at(),
                due == null || due.clock() != ClockName.REPORTER_WINDOW ? null : due.at(),
                request(heard, stand),
                hold == null ? null : hold.archived(),
                timeline(complaint),
                messages(complaint, hold),
                heard.answers().size() < heard.answered(),
                ReplyRules.judge(complaint, "") == ReplyOutcome.TAKEN);
    }

    /** The same without the conversation, for whoever has the number alone. */
    Tracking withoutWords() {
        return new Tracking(
                trackingNumber,
                status,
                kind,
                filedAt,
                unitCode,
                null,
                null,
                null,
                null,
                timeline,
                List.of(),
                false,
                false);
    }

    private static boolean isWithNoUnit(ReportStatus status) {
        return status.isAtBureau() || status == ReportStatus.ARCHIVED;
    }

    private static @Nullable Request request(Heard heard, Stand stand) {
        Question question = stand.question();
        if (question != null) {
            String id = question.requestId();
            return new Request(id, Asked.QUESTION, question.answerBy(), words(id, heard.questions()));
        }
        Hold hold = stand.hold();
        if (hold == null || hold.archived() != null || hold.requestId() == null) {
            return null;
        }
        Due due = stand.due();
        Instant until = due != null && due.clock() == ClockName.COMPLETION_WINDOW ? due.at() : null;
        return new Request(hold.requestId(), Asked.COMPLETION, until, words(hold.requestId(), heard.requests()));
    }

    private static @Nullable String words(String requestId, List<Message> asked) {
        return asked.stream()
                .filter(message -> message.id().equals(Writings.id(requestId)))
                .map(Message::text)
                .findFirst()
                .orElse(null);
    }

    private static List<Step> timeline(Complaint complaint) {
        List<Step> steps = new ArrayList<>(complaint.heard().steps());
        steps.add(new Step(complaint.filedAt(), "complaint.filed", "intake", 0, null));
        complaint
                .replies()
                .forEach(reply -> steps.add(new Step(reply.at(), reply.event(), "intake", reply.number(), null)));
        return steps.stream().sorted().toList();
    }

    /** What was written, in its turn: reply n to answer k stands behind answer k. */
    private static List<Message> messages(Complaint complaint, @Nullable Hold hold) {
        Heard heard = complaint.heard();
        Stream<Message> replies = complaint.replies().stream()
                .map(reply -> new Message("reply-" + reply.number(), Author.REPORTER, null, reply.text(), reply.at()));
        return Stream.of(
                        heard.answers().stream(),
                        heard.questions().stream(),
                        heard.requests().stream(),
                        farewell(heard, hold),
                        replies)
                .flatMap(messages -> messages)
                .sorted(Comparator.comparing(Message::at))
                .toList();
    }

    private static Stream<Message> farewell(Heard heard, @Nullable Hold hold) {
        String text = heard.archiveText();
        return hold == null || hold.archived() == null || text == null
                ? Stream.empty()
                : Stream.of(new Message("archived", Author.BUREAU, null, text, hold.at()));
    }
}
