package id.lapor.followup.casefile;

import id.lapor.events.ClockName;
import id.lapor.followup.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One limit of a case and how much of it is used; both in working time.
 *
 * @param used before the present run
 * @param since when the present run began; absent while it stands
 * @param dueAt when it runs out: the close of the working day; absent while it stands
 * @param told whether the present run has already been told to have run out
 */
public record CaseClock(
        ClockName name,
        Duration limit,
        Duration used,
        @Nullable Instant since,
        @Nullable Instant dueAt,
        boolean told) {

    static CaseClock fresh(ClockName name, Duration limit) {
        return new CaseClock(name, limit, Duration.ZERO, null, null, false);
    }

    /** The same used time against another limit. */
    CaseClock limitedTo(Duration other) {
        return new CaseClock(name, other, used, since, dueAt, told);
    }

    /** Runs on with what is left, at least to the close of the present working day. */
    CaseClock run(Instant at, WorkingCalendar calendar) {
        Duration left = limit.compareTo(used) > 0 ? limit.minus(used) : Duration.ZERO;
        return new CaseClock(name, limit, used, at, calendar.deadline(at, left), false);
    }

    CaseClock stop(Instant at, WorkingCalendar calendar) {
        return new CaseClock(name, limit, usedBy(at, calendar), null, null, told);
    }

    CaseClock tell() {
        return new CaseClock(name, limit, used, since, dueAt, true);
    }

    public boolean isRunning() {
        return since != null;
    }

    /** Whether it ran, or runs, over its limit. */
    public boolean isLate(Instant now) {
        return told || (dueAt != null && !dueAt.isAfter(now));
    }

    boolean isDue(Instant now) {
        return !told && dueAt != null && !dueAt.isAfter(now);
    }

    /** Used working time at a moment. */
    public Duration usedBy(Instant at, WorkingCalendar calendar) {
        return since == null ? used : used.plus(calendar.between(since, at));
    }
}
