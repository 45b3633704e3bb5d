package id.lapor.followup.casefile;

import id.lapor.events.ClockName;
import id.lapor.events.ReportStatus;
import id.lapor.followup.calendar.WorkingCalendar;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands and what its clocks say. Each change is one step of the {@link Lifecycle} with what it does to the
 * clocks; a step that the state does not take is a defect here, since people's commands are checked before.
 *
 * @param windowEnds the moment from which a reply to the last answer no longer counts; absent while nothing was answered
 */
public record Course(
        ReportStatus state, Clocks clocks, @Nullable Instant windowEnds) {

    static Course filed() {
        return new Course(ReportStatus.FILED, Clocks.none(), null);
    }

    /** @param former the calendar of the unit that loses the case */
    Course routed(Instant at, WorkingCalendar former) {
        return new Course(after(Step.ROUTE), clocks.stopped(at, former), null);
    }

    Course opened(Assignment assignment, WorkingCalendar calendar) {
        return new Course(state, clocks.routed(assignment.terms(), assignment.routedAt(), calendar), windowEnds);
    }

    Course accepted(Instant at, WorkingCalendar calendar) {
        return new Course(after(Step.ACCEPT), clocks.accepted(at, calendar), windowEnds);
    }

    Course returned(Instant at, WorkingCalendar calendar) {
        return new Course(after(Step.RETURN), clocks.stopped(at, calendar), windowEnds);
    }

    Course drafted() {
        return new Course(after(Step.DRAFT), clocks, windowEnds);
    }

    Course answered(Step step, Instant at, WorkingCalendar calendar) {
        Clocks stopped = clocks.answered(at, calendar);
        return new Course(
                after(step),
                stopped,
                stopped.find(ClockName.REPORTER_WINDOW).map(CaseClock::dueAt).orElse(null));
    }

    /** Whether a reply of that moment puts the case in progress again. */
    boolean takesReplyOf(Instant at) {
        return windowEnds != null
                && at.isBefore(windowEnds)
                && Lifecycle.after(state, Step.RESUME).isPresent();
    }

    Course resumed(Instant at, WorkingCalendar calendar) {
        return new Course(after(Step.RESUME), clocks.resumed(at, calendar), windowEnds);
    }

    Course closed(Step step, Instant at, WorkingCalendar calendar) {
        return new Course(after(step), clocks.stopped(at, calendar), windowEnds);
    }

    Course told(ClockName clock) {
        return new Course(state, clocks.told(clock), windowEnds);
    }

    private ReportStatus after(Step step) {
        return Lifecycle.after(state, step)
                .orElseThrow(() -> new IllegalStateException(state + " does not take " + step));
    }
}
