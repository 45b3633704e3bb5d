package id.lapor.followup.casefile.web;

import id.lapor.followup.calendar.WorkingCalendar;
import id.lapor.followup.casefile.CaseClock;
import id.lapor.followup.casefile.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of a clock.
 *
 * @param words the remaining or exceeded working time
 * @param percent used part of the limit, 0 and above
 * @param late whether the limit has passed
 */
record ClockWords(String words, int percent, boolean late) {

    /** The words for a running clock; none for one that stands. */
    static @Nullable ClockWords of(@Nullable CaseClock clock, ZoneId zone, Moment now, Wording wording) {
        if (clock == null || clock.dueAt() == null) {
            return null;
        }
        WorkingCalendar calendar = now.calendar().in(zone);
        boolean late = clock.isLate(now.at());
        String words = late
                ? exceeded(clock.dueAt(), zone, now, calendar, wording)
                : left(clock.dueAt(), zone, now, calendar, wording);
        return new ClockWords(words, percent(clock, now.at(), calendar), late);
    }

    private static String left(Instant due, ZoneId zone, Moment now, WorkingCalendar calendar, Wording wording) {
        long days = days(calendar.between(now.at(), due), calendar);
        return days == 0 ? wording.say("clock.today", wording.hour(due, zone)) : wording.say("clock.left", days);
    }

    private static String exceeded(Instant due, ZoneId zone, Moment now, WorkingCalendar calendar, Wording wording) {
        long days = days(calendar.between(due, now.at()), calendar);
        return days == 0 ? wording.say("clock.late.today", wording.hour(due, zone)) : wording.say("clock.late", days);
    }

    private static long days(Duration working, WorkingCalendar calendar) {
        return working.dividedBy(calendar.days(1));
    }

    private static int percent(CaseClock clock, Instant now, WorkingCalendar calendar) {
        long limit = Math.max(1, clock.limit().toMinutes());
        return (int) Math.min(1000, 100 * clock.usedBy(now, calendar).toMinutes() / limit);
    }
}
