package id.lapor.followup.holiday;

import id.lapor.followup.calendar.Holiday;
import id.lapor.followup.calendar.Holidays;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** The one table of an installation: one document, so that a change of several days is one write. */
@Document("holidays")
class HolidayTable {
    static final String ID = "holidays";

    @Id
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it.
    private final String id;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it.
    private @Nullable Long version;

    /** Rises with each change that moves a day; what was counted by a lower one has to be counted again. */
    private long revision;

    private List<Holiday> days;

    /** The years whose table is whole. */
    private Set<Integer> whole;

    HolidayTable(String id, long revision, List<Holiday> days, Set<Integer> whole) {
        this.id = id;
        this.revision = revision;
        this.days = List.copyOf(days);
        this.whole = Set.copyOf(whole);
    }

    static HolidayTable of(List<Holiday> shipped) {
        return new HolidayTable(ID, 1, shipped, Holidays.yearsOf(shipped));
    }

    Holidays holidays() {
        return new Holidays(days, whole, revision);
    }

    List<Holiday> of(Year year) {
        return days.stream()
                .filter(day -> day.date().getYear() == year.getValue())
                .sorted(Comparator.comparing(Holiday::date))
                .toList();
    }

    /** Sets a day, or says it anew; tells whether anything changed. */
    boolean put(Holiday day) {
        return replace(day.date(), Stream.of(day));
    }

    /** Makes a day an ordinary one again; tells whether anything changed. */
    boolean remove(LocalDate date) {
        return replace(date, Stream.empty());
    }

    /** Says that a year's table is whole; tells whether that is new. */
    boolean conclude(Year year) {
        return conclude(Set.of(year.getValue()));
    }

    /** Takes over the years that it does not have whole, as when a release brings the next decree; a day that is here stays. */
    boolean supplement(List<Holiday> shipped) {
        Set<LocalDate> here = days.stream().map(Holiday::date).collect(Collectors.toSet());
        List<Holiday> more = shipped.stream()
                .filter(day -> !whole.contains(day.date().getYear()))
                .toList();
        boolean changed = change(Stream.concat(days.stream(), more.stream().filter(day -> !here.contains(day.date())))
                .sorted(Comparator.comparing(Holiday::date))
                .toList());
        return conclude(Holidays.yearsOf(more)) || changed;
    }

    private boolean conclude(Set<Integer> years) {
        Set<Integer> more = new TreeSet<>(whole);
        boolean changed = more.addAll(years);
        whole = Set.copyOf(more);
        return changed;
    }

    private boolean replace(LocalDate date, Stream<Holiday> instead) {
        return change(Stream.concat(days.stream().filter(day -> !day.date().equals(date)), instead)
                .sorted(Comparator.comparing(Holiday::date))
                .toList());
    }

    private boolean change(List<Holiday> next) {
        if (next.equals(days)) {
            return false;
        }
        boolean moved = !dates(next).equals(dates(days));
        days = next;
        revision += moved ? 1 : 0;
        return true;
    }

    private static List<LocalDate> dates(List<Holiday> days) {
        return days.stream().map(Holiday::date).sorted().toList();
    }
}
