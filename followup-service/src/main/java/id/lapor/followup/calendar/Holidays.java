package id.lapor.followup.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The dated table of days off. A year is known once somebody has said that its table is whole: a table is needed for each,
 * since <i>cuti bersama</i> follow no formula, and one with some days only would count wrongly without a word.
 */
public final class Holidays {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<LocalDate> dates;
    private final Set<Integer> years;
    private final long revision;

    /** A table that is whole for every year that it has a day of. */
    public Holidays(List<Holiday> holidays) {
        this(holidays, yearsOf(holidays), 0);
    }

    /**
     * @param years those whose table is whole
     * @param revision of the table; what was counted by a lower one may be wrong
     */
    public Holidays(List<Holiday> holidays, Set<Integer> years, long revision) {
        this.revision = revision;
        this.dates = holidays.stream().map(Holiday::date).collect(Collectors.toUnmodifiableSet());
        this.years = Set.copyOf(years);
    }

    /** The years of which there is a day. */
    public static Set<Integer> yearsOf(List<Holiday> holidays) {
        return holidays.stream().map(day -> day.date().getYear()).collect(Collectors.toUnmodifiableSet());
    }

    /** The table that is carried in as reference data: the joint decrees of 2023 to 2027. */
    public static List<Holiday> shipped() {
        return read(Holidays.class.getResource("/reference/holidays.csv"));
    }

    private static List<Holiday> read(@Nullable URL table) {
        if (table == null) {
            throw new IllegalStateException("The table of holidays is missing from the class path");
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(table.openStream(), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Holiday::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table of holidays cannot be read", e);
        }
    }

    /** Of the table; rises with each change. */
    public long revision() {
        return revision;
    }

    /** Whether offices work on that day. In a year that is not known every Monday to Friday counts. */
    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !dates.contains(day);
    }

    /** Whether the table of that year is whole, so that its days are certain. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /**
     * The year whose table should be whole by now and is not: this year at any time, next year from October, when the joint
     * decree has usually been out for a while.
     */
    public OptionalInt missingYear(LocalDate today) {
        int last = today.getMonth().compareTo(Month.OCTOBER) >= 0 ? today.getYear() + 1 : today.getYear();
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> !knows(year))
                .findFirst();
    }
}
