package id.lapor.followup.casefile;

import id.lapor.delivery.Correspondent;
import id.lapor.delivery.Inbox;
import id.lapor.delivery.Outbox;
import id.lapor.events.ClockName;
import id.lapor.events.FollowupEvent;
import id.lapor.events.FollowupEvent.CaseAccepted;
import id.lapor.events.FollowupEvent.CaseAnswered;
import id.lapor.events.FollowupEvent.CaseClosed;
import id.lapor.events.FollowupEvent.CaseDelegated;
import id.lapor.events.FollowupEvent.CaseEscalated;
import id.lapor.events.FollowupEvent.CaseOpened;
import id.lapor.events.FollowupEvent.CaseReopened;
import id.lapor.events.FollowupEvent.CaseResumed;
import id.lapor.events.FollowupEvent.CaseReturned;
import id.lapor.events.FollowupEvent.ClockExpired;
import id.lapor.events.FollowupEvent.Closing;
import id.lapor.events.FollowupEvent.CompletionLapsed;
import id.lapor.events.FollowupEvent.DueReason;
import id.lapor.events.FollowupEvent.DueSet;
import id.lapor.events.FollowupEvent.QuestionSettled;
import id.lapor.events.FollowupEvent.ReporterAsked;
import id.lapor.events.FollowupEvent.Rung;
import id.lapor.events.FollowupEvent.Settling;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.followup.access.Circle;
import id.lapor.followup.calendar.WorkingCalendar;
import id.lapor.followup.casefile.Entry.What;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Everything follow-up knows of one report. It comes to be with the first thing heard of the report; from its filing on a
 * clock runs against the bureau; it stands in a unit's inbox (is open) when filing, dossier and disposition are all there.
 * What the state does not take is refused to people, and passed over when it arrives.
 */
@Document("cases")
public class Case implements Correspondent {
    static final String PRIVATE = "private";

    @Id
    private final String id;

    @Version
    private @Nullable Long version;

    /** Rises with what people, the reporter and the bureau do, not with what comes by itself. */
    private long edition;

    private Outbox outbox = new Outbox();
    private Inbox inbox = new Inbox();
    private Heard heard = Heard.nothing();
    private @Nullable DeskTerms desk;
    /** When it was first dispositioned. */
    private @Nullable Instant leftDesk;

    private @Nullable Assignment assignment;
    /** The last assignment that stood in an inbox; 0 before the first. */
    private int opened;

    private Course course = Course.filed();
    private Escalations escalations = Escalations.none();
    private Conversation conversation = Conversation.empty();
    private History history = History.empty();
    private Agenda agenda = Agenda.empty();

    private Case(String id) {
        this.id = id;
    }

    /** The case of a report of which nothing has been heard yet. */
    public static Case unheard(String id) {
        return new Case(id);
    }

    /** What arrived beside the disposition; with the last missing part the case opens. */
    void hear(Heard more, Moment now) {
        heard = more;
        edition++;
        openIfComplete(now);
    }

    /** The bureau's clock runs from now on; if the disposition was heard first, up to that. */
    void filed(Filing filing, DeskTerms terms, Moment now) {
        log(filing.at(), What.FILED, null, null);
        desk = terms;
        course = course.atTheDesk(verification(now.calendar()), filing.at(), now.calendar());
        if (leftDesk != null) {
            strike(leftDesk, now);
            course = course.leftDesk(leftDesk, now.calendar());
        }
        settle(DueReason.FILED, filing.at(), now);
        hear(heard.with(filing), now);
    }

    void verified(Instant at) {
        log(at, What.VERIFIED, null, null);
    }

    /** The bureau asks the reporter for more; its clock stands, from the request to the completion, whichever is heard first. */
    void completionRequested(String requestId, Instant at, Moment now) {
        strike(at, now);
        if (!course.takes(Step.REQUEST_COMPLETION)) {
            return;
        }
        course = course.completionRequested(
                requestId, Objects.requireNonNull(desk).completionDays(), at, now.calendar());
        log(at, What.COMPLETION_REQUESTED, null, null);
        settle(DueReason.COMPLETION_REQUESTED, at, now);
        completeIfHeard(now);
    }

    void completed(String requestId, Instant at, Moment now) {
        strike(at, now);
        heard = heard.completed(requestId, at);
        log(at, What.COMPLETED, null, null);
        completeIfHeard(now);
    }

    private void completeIfHeard(Moment now) {
        Pending asked = course.completion();
        Instant at = asked == null ? null : heard.completions().get(asked.requestId());
        if (asked == null || at == null || !asked.takes(asked.requestId(), at) || !course.takesCompletion()) {
            return;
        }
        course = course.completed(at, now.calendar());
        settle(DueReason.COMPLETED, at, now);
    }

    void archived(ArchiveReason reason, Instant at, Moment now) {
        strike(at, now);
        boolean withdrawn = reason == ArchiveReason.WITHDRAWN;
        if (withdrawn && course.hasUndoneLapse()) {
            course = course.lapseSettled();
        } else if (course.takes(Step.ARCHIVE)) {
            // A completion in time undoes only what followed from its lapse, not what the bureau decided for another
            // reason.
            course = withdrawn
                    ? course.archived(at, now.calendar())
                    : course.archived(at, now.calendar()).lapseSettled();
            log(at, What.ARCHIVED, null, reason.name());
            settle(DueReason.ARCHIVED, at, now);
        }
    }

    /** A disposition; one that is not higher than the present is old news. */
    void assign(Assignment next, Moment now) {
        if (next.number() <= assignmentNumber()) {
            return;
        }
        edition++;
        strike(next.routedAt(), now);
        leftDesk = leftDesk == null ? next.routedAt() : leftDesk;
        course = course.routed(next.routedAt(), now.calendar());
        assignment = next;
        conversation = conversation.handedOver();
        plan(now);
        openIfComplete(now);
    }

    private void openIfComplete(Moment now) {
        Assignment present = assignment;
        if (present == null || !heard.isComplete() || opened >= present.number()) {
            return;
        }
        opened = present.number();
        course = course.opened(present, now.calendar());
        tell(new CaseOpened(opened, present.unitCode(), present.kind()), now.at());
        log(now.at(), What.OPENED, null, present.unitCode());
        settle(DueReason.ROUTED, now.at(), now);
    }

    /** Carries a command out; one that was carried out before changes nothing, one that the state does not take is refused. */
    void carryOut(Command command, Actor actor, Moment now) {
        strike(now);
        if (hasDone(command)) {
            return;
        }
        Objection.check(command.step(), this, actor.deeds());
        edition++;
        String by = actor.username();
        switch (command) {
            case Command.Accept accept -> accept(by, now);
            case Command.GiveBack back -> giveBack(back, by, now);
            case Command.Delegate delegation -> delegate(delegation, by, now);
            case Command.Ask question -> ask(question.text(), by, now);
            case Command.Draft draft -> draft(draft.text(), by, now);
            case Command.Send send -> answer(Step.SEND, send.text(), by, now);
            case Command.Approve approval -> answer(Step.APPROVE, conversation.approved(approval.text()), by, now);
            case Command.Close close -> close(close.note(), by, now);
            case Command.Reopen reopening -> reopen(reopening.reason(), by, now);
            case Command.Note note -> log(now.at(), What.NOTED, by, note.text());
        }
    }

    boolean hasDone(Command command) {
        return command.isDone(this);
    }

    private void accept(String by, Moment now) {
        course = course.accepted(now.at(), now.calendar());
        tell(new CaseAccepted(assignmentNumber()), now.at());
        log(now.at(), What.ACCEPTED, by, null);
        settle(DueReason.ACCEPTED, now.at(), now);
    }

    private void giveBack(Command.GiveBack command, String by, Moment now) {
        course = course.returned(verification(now.calendar()), now.at(), now.calendar());
        conversation = conversation.returned(assignment(), command.reason(), command.note(), now.at());
        tell(new CaseReturned(assignmentNumber(), command.reason()), now.at());
        if (command.note() != null) {
            restate(PRIVATE, now.at());
        }
        log(now.at(), What.RETURNED, by, command.reason().name());
        settle(DueReason.RETURNED, now.at(), now);
    }

    private void delegate(Command.Delegate command, String by, Moment now) {
        Assignment there = assignment().delegated(command.by(), command.to(), command.zone());
        course = course.delegated(there, now.at(), now.calendar());
        assignment = there;
        conversation = conversation.handedOver();
        tell(new CaseDelegated(assignmentNumber(), there.unitCode()), now.at());
        log(now.at(), What.DELEGATED, by, there.unitCode());
        settle(DueReason.DELEGATED, now.at(), now);
    }

    private void ask(String text, String by, Moment now) {
        String requestId = conversation.nextRequestId();
        Assignment holder = assignment();
        course = course.asked(requestId, holder.terms().questionDays(), holder.zone(), now.at(), now.calendar());
        conversation = conversation.asked(holder.unitCode(), text, now.at());
        Instant answerBy = Objects.requireNonNull(course.question()).endsAt();
        tell(new ReporterAsked(assignmentNumber(), requestId, answerBy), now.at());
        restate(PRIVATE, now.at());
        log(now.at(), What.ASKED, by, null);
        settle(DueReason.ASKED, now.at(), now);
    }

    private void draft(String text, String by, Moment now) {
        course = course.moved(Step.DRAFT);
        conversation = conversation.waiting(text, by, now.at());
        log(now.at(), What.DRAFTED, by, null);
    }

    private void answer(Step step, String text, String by, Moment now) {
        course = course.answered(step, now.at(), now.calendar());
        conversation = conversation.answered(assignment().unitCode(), text, now.at());
        tell(new CaseAnswered(assignmentNumber(), conversation.sent().answers().size()), now.at());
        restate(PRIVATE, now.at());
        log(now.at(), What.ANSWERED, by, null);
        settle(DueReason.ANSWERED, now.at(), now);
    }

    private void close(@Nullable String note, String by, Moment now) {
        course = course.closed(Step.CLOSE, now.at(), now.calendar());
        tell(new CaseClosed(assignmentNumber(), Closing.REPORTER_AGREED), now.at());
        log(now.at(), What.CLOSED, by, note);
        settle(DueReason.CLOSED, now.at(), now);
    }

    private void reopen(String reason, String by, Moment now) {
        course = course.reopened(now.at(), now.calendar());
        tell(new CaseReopened(assignmentNumber()), now.at());
        log(now.at(), What.REOPENED, by, reason);
        settle(DueReason.REOPENED, now.at(), now);
    }

    /** The reporter replied; inside the window this puts the case in progress again, even if it was closed meanwhile. */
    void replied(int reply, Instant at, Moment now) {
        strike(at, now);
        edition++;
        log(at, What.REPLIED, null, null);
        resumeIfInside(reply, at, now);
    }

    /**
     * The reporter answered a question. An answer given inside its window counts also when the window had been thought to
     * have passed; one to a question that no longer stands is a reply like any other.
     */
    void questionAnswered(int reply, String requestId, Instant at, Moment now) {
        strike(at, now);
        edition++;
        log(at, What.QUESTION_ANSWERED, null, null);
        Pending asked = course.question();
        if (asked == null || !asked.takes(requestId, at)) {
            resumeIfInside(reply, at, now);
        } else if (course.takes(Step.SETTLE)) {
            course = course.questionAnswered(at, now.calendar());
            settled(requestId, Settling.ANSWERED, at, now);
        } else if (asked.lapsed()) {
            course = course.questionAnsweredAfterAll(at, now.calendar());
            settled(requestId, Settling.ANSWERED, now.at(), now);
        } else {
            resumeIfInside(reply, at, now);
        }
    }

    private void resumeIfInside(int reply, Instant at, Moment now) {
        if (course.takesReplyOf(at)) {
            course = course.resumed(at, now.calendar());
            tell(new CaseResumed(assignmentNumber(), reply), now.at());
            log(now.at(), What.RESUMED, null, null);
            settle(DueReason.RESUMED, now.at(), now);
        }
    }

    private void settled(String requestId, Settling how, Instant at, Moment now) {
        tell(new QuestionSettled(assignmentNumber(), requestId, how), at);
        settle(DueReason.QUESTION_SETTLED, at, now);
    }

    /** Tells of every clock that has run out by now, and makes every call that is due; each once. */
    void strike(Moment now) {
        strike(now.at(), now);
    }

    /** @param by up to when; calls are made in the working hours of now */
    private void strike(Instant by, Moment now) {
        if (isCountedBefore(now)) {
            recount(now);
        }
        Optional<CaseClock> due = course.clocks().due(by);
        while (due.isPresent()) {
            ranOut(due.get().name(), Objects.requireNonNull(due.get().dueAt()), now);
            due = course.clocks().due(by);
        }
        Ladder ladder = ladder(now);
        escalations = escalations.due(ladder.calls(course.clocks()), by).passedOn(ladder);
        escalations.callable(ladder, now.at()).forEach(call -> call(call, now));
        plan(now);
    }

    private void ranOut(ClockName clock, Instant end, Moment now) {
        switch (clock) {
            case REPORTER_WINDOW -> {
                course = course.closed(Step.LAPSE, end, now.calendar());
                tell(new CaseClosed(assignmentNumber(), Closing.WINDOW_PASSED), end);
                log(end, What.LAPSED, null, null);
                settle(DueReason.CLOSED, end, now);
            }
            case QUESTION_WINDOW -> {
                course = course.questionLapsed(end, now.calendar());
                log(end, What.QUESTION_LAPSED, null, null);
                settled(Objects.requireNonNull(course.question()).requestId(), Settling.WINDOW_PASSED, end, now);
            }
            case COMPLETION_WINDOW -> {
                course = course.completionLapsed(end, now.calendar());
                tell(
                        new CompletionLapsed(
                                Objects.requireNonNull(course.completion()).requestId()),
                        end);
                log(end, What.COMPLETION_LAPSED, null, null);
            }
            case VERIFICATION, FIRST_RESPONSE, FINISH -> {
                course = course.told(clock);
                tell(new ClockExpired(assignmentNumber(), clock), end);
                log(end, What.EXPIRED, null, clock.name());
            }
        }
    }

    private void call(Call call, Moment now) {
        escalations = escalations.make(call);
        tell(
                new CaseEscalated(assignmentNumber(), call.clock(), call.percent(), call.rung(), call.unitCode()),
                now.at());
        log(now.at(), What.ESCALATED, null, call.unitCode());
    }

    /** Whether the sweep has something to do with it. */
    boolean isDue(Instant now) {
        return agenda.nextDueAt() != null && !agenda.nextDueAt().isAfter(now);
    }

    boolean isCountedBefore(Moment now) {
        return agenda.calendar() != null
                && agenda.calendar() < now.calendar().holidays().revision();
    }

    /** Counts by the present table of holidays. */
    void recount(Moment now) {
        course = course.recounted(now.at(), now.calendar());
        Instant before = agenda.dueAt();
        settle(DueReason.CALENDAR_CHANGED, now.at(), now);
        if (!Objects.equals(before, agenda.dueAt())) {
            log(now.at(), What.RECOUNTED, null, null);
        }
    }

    /** Tells the deadline that now holds, if it is another. */
    private void settle(DueReason why, Instant at, Moment now) {
        Agenda former = agenda;
        plan(now);
        if (!agenda.saysTheSameAs(former)) {
            tell(new DueSet(assignmentNumber(), agenda.clock(), agenda.dueAt(), why), at);
        }
    }

    private void plan(Moment now) {
        agenda = Agenda.of(
                course.clocks(),
                escalations.next(ladder(now), course.clocks(), now.at()),
                now.calendar().holidays().revision());
    }

    private Ladder ladder(Moment now) {
        return new Ladder(
                desk == null ? List.of() : desk.escalation(),
                assignment == null ? List.of() : assignment.terms().escalation(),
                assignment == null ? null : assignment.unitCode(),
                above(),
                heard.notes().accusedUnits(),
                now);
    }

    /** Those above the holder in the tree, unless they may not know of the case. */
    private Rung above() {
        if (assignment == null || circle().isOpenAbove()) {
            return Rung.ABOVE;
        }
        return circle().allegesConduct() ? Rung.INSPECTORATE : Rung.BUREAU;
    }

    private Duration verification(WorkingCalendar calendar) {
        return calendar.days(Objects.requireNonNull(desk).verificationDays());
    }

    private void tell(FollowupEvent event, Instant at) {
        outbox.event(event, at);
    }

    private void log(Instant at, What what, @Nullable String by, @Nullable String detail) {
        history = history.plus(new Entry(at, what, assignmentNumber(), by, detail));
    }

    @Override
    public void restate(String stream, Instant now) {
        outbox.record(stream, conversation.sent(), now);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Inbox inbox() {
        return inbox;
    }

    /**
     * Rises with each change that a reader must have seen before they write: a writer names the one they have seen. What
     * comes by itself (a limit, a call, a changed calendar) leaves it, since it takes nobody's words away.
     */
    public long edition() {
        return edition;
    }

    public ReportStatus state() {
        return course.state();
    }

    /** Whether it has ever stood in a unit's inbox: before, it is nobody's to see. */
    public boolean isOpen() {
        return opened > 0;
    }

    public Heard heard() {
        return heard;
    }

    public Course course() {
        return course;
    }

    public Clocks clocks() {
        return course.clocks();
    }

    public Escalations escalations() {
        return escalations;
    }

    public Conversation conversation() {
        return conversation;
    }

    public History history() {
        return history;
    }

    public Agenda agenda() {
        return agenda;
    }

    /**
     * The present assignment.
     *
     * @throws IllegalStateException before the first disposition
     */
    public Assignment assignment() {
        if (assignment == null) {
            throw new IllegalStateException(id + " has not been dispositioned");
        }
        return assignment;
    }

    /** What decides on who may see it. */
    public Circle circle() {
        return new Circle(
                assignment().unitCode(),
                assignment().delegatedBy(),
                assignment().kind(),
                heard.isConfidential(),
                heard.notes().accusedUnits());
    }

    private int assignmentNumber() {
        return assignment == null ? 0 : assignment.number();
    }
}
