package id.lapor.followup.casefile;

import id.lapor.events.ClockName;
import id.lapor.followup.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One limit of a case and how much of it is used; both in working time of the zone in which it runs. The window to complete
 * a report is the exception: it runs through calendar days, and nothing of it is ever left over.
 *
 * @param round which count of a limit this is, from 1: another begins when the bureau gets a report back, and when the limit
 *     itself becomes another; each has its own steps of the escalation
 * @param used before the present run
 * @param since when the present run began; absent while it stands
 * @param dueAt when it runs out: the close of the working day; absent while it stands
 * @param told whether the present run has already been told to have run out
 */
public record CaseClock(
        ClockName name,
        int round,
        Duration limit,
        Duration used,
        ZoneId zone,
        @Nullable Instant since,
        @Nullable Instant dueAt,
        boolean told) {

    static CaseClock fresh(ClockName name, Duration limit, ZoneId zone) {
        return new CaseClock(name, 1, limit, Duration.ZERO, zone, null, null, false);
    }

    /** From the start again. */
    CaseClock anew(Duration other, ZoneId elsewhere) {
        return new CaseClock(name, round + 1, other, Duration.ZERO, elsewhere, null, null, false);
    }

    /** The same used time against another limit, in another zone from its next run on. */
    CaseClock limitedTo(Duration other, ZoneId elsewhere) {
        int count = other.equals(limit) ? round : round + 1;
        return new CaseClock(name, count, other, used, elsewhere, since, dueAt, told);
    }

    /** Runs on with what is left, at least to the close of the present working day. */
    CaseClock run(Instant at, WorkingCalendar calendar) {
        return new CaseClock(name, round, limit, used, zone, at, end(at, used, calendar), false);
    }

    /** Runs through calendar days to the end of the last one. */
    CaseClock runThrough(Instant at, int days) {
        Instant end = at.atZone(zone)
                .toLocalDate()
                .plusDays(days + 1L)
                .atStartOfDay(zone)
                .toInstant();
        return new CaseClock(name, round, limit, used, zone, at, end, false);
    }

    CaseClock stop(Instant at, WorkingCalendar calendar) {
        return new CaseClock(name, round, limit, usedBy(at, calendar), zone, null, null, told);
    }

    CaseClock tell() {
        return new CaseClock(name, round, limit, used, zone, since, dueAt, true);
    }

    /**
     * The same run by a table of holidays that was changed; what was told too early may be told again. A window of the
     * reporter never becomes shorter: its end was promised.
     */
    CaseClock recount(Instant now, WorkingCalendar calendar) {
        if (since == null || dueAt == null || !countsWorkingTime()) {
            return this;
        }
        Instant counted = end(since, used, calendar);
        Instant end = isReporters() && counted.isBefore(dueAt) ? dueAt : counted;
        return new CaseClock(name, round, limit, used, zone, since, end, told && !end.isAfter(now));
    }

    /** More was used than had been thought, since a pause turned out shorter. */
    CaseClock alsoUsed(Duration more, WorkingCalendar calendar) {
        Duration all = used.plus(more);
        Instant end = since == null ? null : end(since, all, calendar);
        return new CaseClock(name, round, limit, all, zone, since, end, told);
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
        return since == null || !countsWorkingTime()
                ? used
                : used.plus(calendar.in(zone).between(since, at));
    }

    /**
     * When the present run uses so much of the limit: the whole at {@link #dueAt}, more never before that.
     *
     * @param percent 0 and above
     * @throws IllegalStateException while it stands
     */
    Instant reaches(int percent, WorkingCalendar calendar) {
        if (since == null || dueAt == null) {
            throw new IllegalStateException(name + " stands");
        }
        if (percent == 100) {
            return dueAt;
        }
        Duration missing = limit.multipliedBy(percent).dividedBy(100).minus(used);
        Instant at = missing.isPositive() ? calendar.in(zone).plus(since, missing) : since;
        return percent > 100 && at.isBefore(dueAt) ? dueAt : at;
    }

    private Instant end(Instant from, Duration usedBefore, WorkingCalendar calendar) {
        Duration left = limit.compareTo(usedBefore) > 0 ? limit.minus(usedBefore) : Duration.ZERO;
        return calendar.in(zone).deadline(from, left);
    }

    private boolean isReporters() {
        return name == ClockName.REPORTER_WINDOW || name == ClockName.QUESTION_WINDOW;
    }

    private boolean countsWorkingTime() {
        return name != ClockName.COMPLETION_WINDOW;
    }
}
