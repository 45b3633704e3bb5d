package id.lapor.followup.casefile;

import id.lapor.events.ClockName;
import id.lapor.events.ReportStatus;
import id.lapor.followup.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands and what its clocks say. Each change is one step of the {@link Lifecycle} with what it does to the
 * clocks; a step that the state does not take is a defect here, since people's commands and what arrives are checked before.
 *
 * @param windowEnds the moment from which a reply to the last answer no longer counts; absent while nothing was answered
 * @param completion what the bureau last asked the reporter to complete
 * @param question what the unit last asked the reporter
 * @param reopened whether it was reopened, which happens once
 */
public record Course(
        ReportStatus state,
        Clocks clocks,
        @Nullable Instant windowEnds,
        @Nullable Pending completion,
        @Nullable Pending question,
        boolean reopened) {

    static Course filed() {
        return new Course(ReportStatus.FILED, Clocks.none(), null, null, null, false);
    }

    boolean takes(Step step) {
        return Lifecycle.after(state, step).isPresent();
    }

    Course atTheDesk(Duration limit, Instant at, WorkingCalendar calendar) {
        return with(clocks.atTheDesk(limit, at, calendar));
    }

    Course completionRequested(String requestId, @Nullable Integer days, Instant at, WorkingCalendar calendar) {
        Clocks running = clocks.completionRequested(days, at, calendar);
        Pending asked = Pending.of(requestId, at, days == null ? null : end(running, ClockName.COMPLETION_WINDOW));
        return after(Step.REQUEST_COMPLETION, running).with(asked, question);
    }

    Course completed(Instant at, WorkingCalendar calendar) {
        Pending asked = completion;
        boolean archivingIsOnItsWay = asked != null && asked.lapsed() && state == ReportStatus.COMPLETION_REQUESTED;
        return after(Step.COMPLETE, clocks.completed(at, calendar))
                .with(asked != null && archivingIsOnItsWay ? asked.undo() : null, question);
    }

    /** Whether a completion brings it back to the desk: it waits for one, or was put away because none had come. */
    boolean takesCompletion() {
        return state == ReportStatus.COMPLETION_REQUESTED
                || (state == ReportStatus.ARCHIVED && completion != null && completion.lapsed());
    }

    /** Whether routing, when it put the report away as withdrawn, had not yet heard of the completion that undid the lapse. */
    boolean hasUndoneLapse() {
        return completion != null && completion.undone();
    }

    Course lapseSettled() {
        return with(null, question);
    }

    Course archived(Instant at, WorkingCalendar calendar) {
        return after(Step.ARCHIVE, clocks.stopped(at, calendar));
    }

    /** The first disposition, heard before the filing. */
    Course leftDesk(Instant at, WorkingCalendar calendar) {
        return with(clocks.stopped(at, calendar));
    }

    /** The reporter did not complete the report in time; routing draws the conclusion. */
    Course completionLapsed(Instant at, WorkingCalendar calendar) {
        Pending asked = Objects.requireNonNull(completion).lapse();
        return with(clocks.stopped(at, calendar)).with(asked, question);
    }

    Course routed(Instant at, WorkingCalendar calendar) {
        return new Course(next(Step.ROUTE), clocks.stopped(at, calendar), null, null, null, reopened);
    }

    Course opened(Assignment assignment, WorkingCalendar calendar) {
        return with(clocks.routed(assignment.terms(), assignment.zone(), assignment.routedAt(), calendar));
    }

    Course accepted(Instant at, WorkingCalendar calendar) {
        return after(Step.ACCEPT, clocks.accepted(at, calendar));
    }

    /** Back to the bureau, whose clock begins anew. */
    Course returned(Duration limit, Instant at, WorkingCalendar calendar) {
        return after(Step.RETURN, clocks.stopped(at, calendar).atTheDesk(limit, at, calendar));
    }

    /** To another unit of the same assignment: it has to accept too, in the time that is left. */
    Course delegated(Assignment there, Instant at, WorkingCalendar calendar) {
        return after(Step.DELEGATE, clocks.stopped(at, calendar).routed(there.terms(), there.zone(), at, calendar));
    }

    Course asked(String requestId, @Nullable Integer days, ZoneId zone, Instant at, WorkingCalendar calendar) {
        Clocks standing = clocks.asked(days, zone, at, calendar);
        Pending asked = Pending.of(requestId, at, days == null ? null : end(standing, ClockName.QUESTION_WINDOW));
        return after(Step.ASK, standing).with(completion, asked);
    }

    Course questionAnswered(Instant at, WorkingCalendar calendar) {
        return after(Step.SETTLE, clocks.settled(at, calendar)).with(completion, null);
    }

    Course questionLapsed(Instant at, WorkingCalendar calendar) {
        Pending asked = Objects.requireNonNull(question).lapse();
        return after(Step.SETTLE, clocks.settled(at, calendar)).with(completion, asked);
    }

    /** An answer that was given inside the window, heard after it had passed: the pause ended with the answer. */
    Course questionAnsweredAfterAll(Instant at, WorkingCalendar calendar) {
        Instant thought =
                Objects.requireNonNull(Objects.requireNonNull(question).endsAt());
        return with(clocks.pausedOnlyUntil(at, thought, calendar)).with(completion, null);
    }

    Course moved(Step step) {
        return after(step, clocks);
    }

    Course answered(Step step, Instant at, WorkingCalendar calendar) {
        Clocks stopped = clocks.answered(at, calendar);
        return new Course(next(step), stopped, end(stopped, ClockName.REPORTER_WINDOW), completion, question, reopened);
    }

    /** Whether a reply of that moment puts the case in progress again. */
    boolean takesReplyOf(Instant at) {
        return windowEnds != null && at.isBefore(windowEnds) && takes(Step.RESUME);
    }

    Course resumed(Instant at, WorkingCalendar calendar) {
        return after(Step.RESUME, clocks.resumed(at, calendar));
    }

    Course reopened(Instant at, WorkingCalendar calendar) {
        return new Course(next(Step.REOPEN), clocks.resumed(at, calendar), windowEnds, completion, question, true);
    }

    Course closed(Step step, Instant at, WorkingCalendar calendar) {
        return after(step, clocks.stopped(at, calendar));
    }

    Course told(ClockName clock) {
        return with(clocks.told(clock));
    }

    /** By a table of holidays that was changed; the ends that are still ahead move with it. */
    Course recounted(Instant now, WorkingCalendar calendar) {
        Clocks recounted = clocks.recounted(now, calendar);
        Instant window = state == ReportStatus.ANSWERED ? end(recounted, ClockName.REPORTER_WINDOW) : windowEnds;
        Pending asked = question;
        if (state == ReportStatus.WAITING_FOR_REPORTER && asked != null && asked.endsAt() != null) {
            asked = Pending.of(asked.requestId(), asked.askedAt(), end(recounted, ClockName.QUESTION_WINDOW));
        }
        return new Course(state, recounted, window, completion, asked, reopened);
    }

    private Course after(Step step, Clocks then) {
        return new Course(next(step), then, windowEnds, completion, question, reopened);
    }

    private Course with(Clocks then) {
        return new Course(state, then, windowEnds, completion, question, reopened);
    }

    private Course with(@Nullable Pending complete, @Nullable Pending asked) {
        return new Course(state, clocks, windowEnds, complete, asked, reopened);
    }

    private ReportStatus next(Step step) {
        return Lifecycle.after(state, step)
                .orElseThrow(() -> new IllegalStateException(state + " does not take " + step));
    }

    private static @Nullable Instant end(Clocks clocks, ClockName name) {
        return clocks.find(name).map(CaseClock::dueAt).orElse(null);
    }
}
