package id.lapor.followup.casefile;

import id.lapor.delivery.Correspondent;
import id.lapor.delivery.Inbox;
import id.lapor.delivery.Outbox;
import id.lapor.events.ClockName;
import id.lapor.events.FollowupEvent.CaseAccepted;
import id.lapor.events.FollowupEvent.CaseAnswered;
import id.lapor.events.FollowupEvent.CaseClosed;
import id.lapor.events.FollowupEvent.CaseOpened;
import id.lapor.events.FollowupEvent.CaseResumed;
import id.lapor.events.FollowupEvent.CaseReturned;
import id.lapor.events.FollowupEvent.ClockExpired;
import id.lapor.events.FollowupEvent.Closing;
import id.lapor.events.FollowupEvent.DueReason;
import id.lapor.events.FollowupEvent.DueSet;
import id.lapor.events.ReportStatus;
import id.lapor.followup.access.Circle;
import id.lapor.followup.calendar.WorkingCalendar;
import id.lapor.followup.casefile.Entry.What;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Everything follow-up knows of one report. It comes to be with the first thing heard of the report; it stands in a unit's
 * inbox (is open) when filing, dossier and disposition are all there. What the state does not take is refused.
 */
@Document("cases")
public class Case implements Correspondent {
    static final String PRIVATE = "private";

    @Id
    private final String id;

    @Version
    private @Nullable Long version;

    private Outbox outbox = new Outbox();
    private Inbox inbox = new Inbox();
    private Heard heard = Heard.nothing();
    private @Nullable Assignment assignment;
    /** The last assignment that stood in an inbox; 0 before the first. */
    private int opened;

    private Course course = Course.filed();
    private Conversation conversation = Conversation.empty();
    private History history = History.empty();
    private Agenda agenda = Agenda.of(Clocks.none());

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
        openIfComplete(now);
    }

    void filed(Filing filing, Moment now) {
        log(filing.at(), What.FILED, null, null);
        hear(heard.with(filing), now);
    }

    void verified(Instant at) {
        log(at, What.VERIFIED, null, null);
    }

    /** A disposition; one that is not higher than the present is old news. */
    void assign(Assignment next, Moment now) {
        if (next.number() <= assignmentNumber()) {
            return;
        }
        strike(now.at(next.routedAt()));
        course = course.routed(next.routedAt(), calendar(now));
        assignment = next;
        conversation = conversation.handedOver();
        agenda = Agenda.of(course.clocks());
        openIfComplete(now);
    }

    private void openIfComplete(Moment now) {
        Assignment present = assignment;
        if (present == null || !heard.isComplete() || opened >= present.number()) {
            return;
        }
        opened = present.number();
        course = course.opened(present, calendar(now));
        tell(new CaseOpened(opened, present.unitCode(), present.kind()), now.at());
        log(now.at(), What.OPENED, null, present.unitCode());
        settle(DueReason.ROUTED, now.at());
    }

    /** Carries a command out; one that was carried out before changes nothing, one that the state does not take is refused. */
    void carryOut(Command command, String by, Moment now) {
        strike(now);
        if (hasDone(command)) {
            return;
        }
        Objection.check(command.step(), this);
        switch (command) {
            case Command.Accept accept -> accept(by, now);
            case Command.GiveBack back -> giveBack(back, by, now);
            case Command.Draft draft -> draft(draft.text(), by, now);
            case Command.Send send -> answer(Step.SEND, send.text(), by, now);
            case Command.Approve approval -> answer(Step.APPROVE, conversation.approved(approval.text()), by, now);
            case Command.Close close -> close(close.note(), by, now);
        }
    }

    boolean hasDone(Command command) {
        return command.isDone(course.state(), conversation);
    }

    private void accept(String by, Moment now) {
        course = course.accepted(now.at(), calendar(now));
        tell(new CaseAccepted(assignmentNumber()), now.at());
        log(now.at(), What.ACCEPTED, by, null);
        settle(DueReason.ACCEPTED, now.at());
    }

    private void giveBack(Command.GiveBack command, String by, Moment now) {
        course = course.returned(now.at(), calendar(now));
        conversation = conversation.returned(assignment(), command.reason(), command.note(), now.at());
        tell(new CaseReturned(assignmentNumber(), command.reason()), now.at());
        if (command.note() != null) {
            restate(PRIVATE, now.at());
        }
        log(now.at(), What.RETURNED, by, command.reason().name());
        settle(DueReason.RETURNED, now.at());
    }

    private void draft(String text, String by, Moment now) {
        course = course.drafted();
        conversation = conversation.waiting(text, by, now.at());
        log(now.at(), What.DRAFTED, by, null);
    }

    private void answer(Step step, String text, String by, Moment now) {
        course = course.answered(step, now.at(), calendar(now));
        conversation = conversation.answered(assignment().unitCode(), text, now.at());
        tell(new CaseAnswered(assignmentNumber(), conversation.sent().answers().size()), now.at());
        restate(PRIVATE, now.at());
        log(now.at(), What.ANSWERED, by, null);
        settle(DueReason.ANSWERED, now.at());
    }

    private void close(@Nullable String note, String by, Moment now) {
        course = course.closed(Step.CLOSE, now.at(), calendar(now));
        tell(new CaseClosed(assignmentNumber(), Closing.REPORTER_AGREED), now.at());
        log(now.at(), What.CLOSED, by, note);
        settle(DueReason.CLOSED, now.at());
    }

    /** The reporter replied; inside the window this puts the case in progress again, even if it was closed meanwhile. */
    void replied(int reply, Instant at, Moment now) {
        strike(now.at(at));
        log(at, What.REPLIED, null, null);
        if (course.takesReplyOf(at)) {
            course = course.resumed(at, calendar(now));
            tell(new CaseResumed(assignmentNumber(), reply), now.at());
            log(now.at(), What.RESUMED, null, null);
            settle(DueReason.RESUMED, now.at());
        }
    }

    /** Tells of every clock that has run out by now, each once per run, and closes what the reporter let pass. */
    void strike(Moment now) {
        Optional<CaseClock> due = course.clocks().due(now.at());
        while (due.isPresent()) {
            ranOut(due.get().name(), Objects.requireNonNull(due.get().dueAt()), now);
            due = course.clocks().due(now.at());
        }
    }

    private void ranOut(ClockName clock, Instant end, Moment now) {
        if (clock == ClockName.REPORTER_WINDOW) {
            course = course.closed(Step.LAPSE, end, calendar(now));
            tell(new CaseClosed(assignmentNumber(), Closing.WINDOW_PASSED), end);
            log(end, What.LAPSED, null, null);
            settle(DueReason.CLOSED, end);
        } else {
            course = course.told(clock);
            tell(new ClockExpired(assignmentNumber(), clock), end);
            log(end, What.EXPIRED, null, clock.name());
            agenda = Agenda.of(course.clocks());
        }
    }

    /** Tells the deadline that now holds, if it is another. */
    private void settle(DueReason why, Instant at) {
        Agenda next = Agenda.of(course.clocks());
        if (!next.saysTheSameAs(agenda)) {
            tell(new DueSet(assignmentNumber(), next.clock(), next.dueAt(), why), at);
        }
        agenda = next;
    }

    private void tell(Object event, Instant at) {
        outbox.event(event, at);
    }

    private void log(Instant at, What what, @Nullable String by, @Nullable String detail) {
        history = history.plus(new Entry(at, what, assignmentNumber(), by, detail));
    }

    private WorkingCalendar calendar(Moment now) {
        return assignment == null ? now.calendar() : now.calendar().in(assignment.zone());
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

    /** Rises with each change; a writer names the one it has seen. */
    public long version() {
        return version == null ? 0 : version;
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

    public Clocks clocks() {
        return course.clocks();
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
                assignment().kind(),
                heard.isConfidential(),
                heard.notes().accusedUnits());
    }

    private int assignmentNumber() {
        return assignment == null ? 0 : assignment.number();
    }
}
