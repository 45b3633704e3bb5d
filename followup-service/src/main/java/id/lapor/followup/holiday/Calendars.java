package id.lapor.followup.holiday;

import id.lapor.edge.problem.Refusal;
import id.lapor.followup.FollowupSettings;
import id.lapor.followup.calendar.Holiday;
import id.lapor.followup.calendar.Holidays;
import id.lapor.followup.calendar.OfficeHours;
import id.lapor.followup.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/**
 * The working calendar of the installation, and what the bureau may do with its table. Replicas read the table again after
 * {@value #FRESH_SECONDS} seconds; what one counted by an older table is counted again.
 */
@Service
public class Calendars {
    private static final int FRESH_SECONDS = 3;

    private final MongoOperations mongo;
    private final FollowupSettings settings;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    Calendars(MongoOperations mongo, FollowupSettings settings, Clock clock) {
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
    }

    /** By the present table, in the bureau's zone. */
    public WorkingCalendar current() {
        Loaded present = loaded;
        if (present == null || present.isOld()) {
            present = new Loaded(calendar(table()), System.nanoTime());
            loaded = present;
        }
        return present.calendar();
    }

    /** The days off of one year, in order. */
    public List<Holiday> of(Year year) {
        return table().of(year);
    }

    /** Whether the table of a year is whole. */
    public boolean isWhole(Year year) {
        return table().holidays().knows(year.getValue());
    }

    /** Says that the table of a year is whole, so that its days are certain; one that has no day is refused (409). */
    public void conclude(Year year) {
        change(table -> {
            if (table.of(year).isEmpty()) {
                throw new Refusal(HttpStatus.CONFLICT, "holidays-empty").args(year.toString());
            }
            return table.conclude(year);
        });
    }

    /** The year whose table should be whole by now and is not. */
    public OptionalInt missingYear() {
        return current().holidays().missingYear(today());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.bureauZone());
    }

    /** Sets a day; deadlines that are still ahead move with it. A day before today is refused (409): it has been counted. */
    public void put(Holiday day) {
        change(day.date(), table -> table.put(day));
    }

    /** Makes a day an ordinary one again; a day before today is refused (409). */
    public void remove(LocalDate date) {
        change(date, table -> table.remove(date));
    }

    private void change(LocalDate date, Predicate<HolidayTable> change) {
        if (date.isBefore(today())) {
            throw new Refusal(HttpStatus.CONFLICT, "holiday-past").args(date.toString());
        }
        change(change);
    }

    private void change(Predicate<HolidayTable> change) {
        boolean saved = false;
        while (!saved) {
            HolidayTable table = table();
            saved = !change.test(table) || isSaved(table);
        }
        loaded = null;
    }

    /** Not if somebody else changed the table meanwhile. */
    private boolean isSaved(HolidayTable table) {
        try {
            mongo.save(table);
            return true;
        } catch (OptimisticLockingFailureException changed) {
            return false;
        }
    }

    /** Takes over what this release ships and the table does not have. */
    public void supplement() {
        change(table -> table.supplement(Holidays.shipped()));
    }

    private HolidayTable table() {
        HolidayTable known = mongo.findById(HolidayTable.ID, HolidayTable.class);
        return known == null ? first() : known;
    }

    private HolidayTable first() {
        try {
            return mongo.insert(HolidayTable.of(Holidays.shipped()));
        } catch (DuplicateKeyException another) {
            return table();
        }
    }

    private WorkingCalendar calendar(HolidayTable table) {
        return new WorkingCalendar(
                table.holidays(), new OfficeHours(settings.opens(), settings.closes()), settings.bureauZone());
    }

    private record Loaded(WorkingCalendar calendar, long nanos) {
        boolean isOld() {
            return System.nanoTime() - nanos > Duration.ofSeconds(FRESH_SECONDS).toNanos();
        }
    }
}
