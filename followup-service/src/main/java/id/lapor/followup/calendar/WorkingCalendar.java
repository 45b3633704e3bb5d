package id.lapor.followup.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Counts working time in one zone. Working time is what lies between opening and closing of a working day: Monday to Friday
 * without public holidays and <i>cuti bersama</i>. A day beyond the table counts by its weekday alone; {@link #isCertain}
 * tells such a result from a final one.
 */
public record WorkingCalendar(Holidays holidays, OfficeHours hours, ZoneId zone) {

    /** The same calendar on another zone's wall clock. */
    public WorkingCalendar in(ZoneId other) {
        return new WorkingCalendar(holidays, hours, other);
    }

    /** Working time of n working days. */
    public Duration days(int n) {
        return hours.length().multipliedBy(n);
    }

    /**
     * The first moment by which so much working time has passed since {@code start}. A full day from the opening ends at the
     * closing of the same day, not at the next opening.
     *
     * @throws IllegalArgumentException if {@code working} is negative
     */
    public Instant plus(Instant start, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("Working time only goes forward: " + working);
        }
        Instant at = start;
        Duration left = working;
        for (LocalDate day = dayOf(start); !left.isZero(); day = day.plusDays(1)) {
            Instant from = later(start, opening(day));
            Duration here = workedOn(day, from, closing(day));
            Duration taken = left.compareTo(here) < 0 ? left : here;
            if (!taken.isZero()) {
                at = from.plus(taken);
                left = left.minus(taken);
            }
        }
        return at;
    }

    /** Working time from one moment to another; none when {@code to} is not later, as when two machines' clocks differ. */
    public Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = dayOf(to);
        for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            sum = sum.plus(workedOn(day, later(from, opening(day)), earlier(to, closing(day))));
        }
        return sum;
    }

    /** The first closing of a working day at or after a moment. */
    public Instant close(Instant at) {
        LocalDate day = dayOf(at);
        while (!holidays.isWorkingDay(day) || closing(day).isBefore(at)) {
            day = day.plusDays(1);
        }
        return closing(day);
    }

    /** The first moment at or after another at which offices work: from the opening, to before the closing. */
    public Instant opening(Instant at) {
        LocalDate day = dayOf(at);
        while (!holidays.isWorkingDay(day) || !closing(day).isAfter(at)) {
            day = day.plusDays(1);
        }
        return later(at, opening(day));
    }

    /** When a limit ends: at the close of the working day on which the working time has passed. */
    public Instant deadline(Instant start, Duration working) {
        return close(plus(start, working));
    }

    /** Whether the tables of all years that a span touches are here. */
    public boolean isCertain(Instant from, Instant to) {
        for (int year = dayOf(from).getYear(); year <= dayOf(to).getYear(); year++) {
            if (!holidays.knows(year)) {
                return false;
            }
        }
        return true;
    }

    private Duration workedOn(LocalDate day, Instant from, Instant to) {
        return holidays.isWorkingDay(day) && to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }

    private LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private Instant opening(LocalDate day) {
        return day.atTime(hours.opens()).atZone(zone).toInstant();
    }

    private Instant closing(LocalDate day) {
        return day.atTime(hours.closes()).atZone(zone).toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
