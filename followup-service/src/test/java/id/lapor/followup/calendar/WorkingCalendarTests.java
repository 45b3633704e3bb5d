package id.lapor.followup.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTests {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    private final WorkingCalendar wib = new WorkingCalendar(
            new Holidays(Holidays.shipped()), new OfficeHours(LocalTime.of(8, 0), LocalTime.of(16, 0)), WIB);

    private static Instant wib(String local) {
        return LocalDateTime.parse(local).atZone(WIB).toInstant();
    }

    @Test
    void startsAFridayEveningOnMonday() {
        assertThat(wib.plus(wib("2026-11-20T17:00"), Duration.ofMinutes(1))).isEqualTo(wib("2026-11-23T08:01"));
    }

    @Test
    void endsAFullDayAtItsCloseAndNotAtTheNextOpening() {
        assertThat(wib.plus(wib("2026-11-20T08:00"), wib.days(1))).isEqualTo(wib("2026-11-20T16:00"));
    }

    @Test
    void roundsADeadlineUpToTheCloseOfItsDay() {
        assertThat(wib.deadline(wib("2026-11-23T10:15"), wib.days(5))).isEqualTo(wib("2026-11-30T16:00"));
    }

    @Test
    void givesAFridayEveningFiveWholeWorkingDays() {
        assertThat(wib.deadline(wib("2026-11-20T17:00"), wib.days(5))).isEqualTo(wib("2026-11-27T16:00"));
    }

    @Test
    void skipsCutiBersamaAndHolidaysTogether() {
        // 24 December 2026 is cuti bersama, the 25th Christmas, 1 January 2027 a holiday; weekends between.
        assertThat(wib.deadline(wib("2026-12-23T15:00"), wib.days(5))).isEqualTo(wib("2027-01-04T16:00"));
    }

    @Test
    void skipsAnElectionDay() {
        assertThat(wib.between(wib("2024-02-14T00:00"), wib("2024-02-15T00:00")))
                .isZero();
    }

    @Test
    void countsInTheUnitsOwnZone() {
        Instant eightInJayapura =
                LocalDateTime.parse("2026-11-23T08:00").atZone(WIT).toInstant();
        assertThat(wib.in(WIT).plus(eightInJayapura, Duration.ofHours(2))).isEqualTo(wib("2026-11-23T08:00"));
        assertThat(wib.plus(eightInJayapura, Duration.ofHours(2))).isEqualTo(wib("2026-11-23T10:00"));
    }

    @Test
    void givesWhatHasNothingLeftUntilTheCloseOfTheWorkingDay() {
        assertThat(wib.deadline(wib("2026-11-23T09:00"), Duration.ZERO)).isEqualTo(wib("2026-11-23T16:00"));
        assertThat(wib.deadline(wib("2026-11-21T09:00"), Duration.ZERO)).isEqualTo(wib("2026-11-23T16:00"));
    }

    @Test
    void countsNoTimeBackwards() {
        assertThat(wib.between(wib("2026-11-23T10:00"), wib("2026-11-23T09:59:59")))
                .isZero();
        assertThatThrownBy(() -> wib.plus(wib("2026-11-23T10:00"), Duration.ofMinutes(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsAYearWithoutATableByWeekdayAndSaysSo() {
        Instant before = wib("2027-12-31T15:00");
        Instant due = wib.deadline(before, wib.days(1));
        assertThat(due).as("1 January 2028 is a Saturday").isEqualTo(wib("2028-01-03T16:00"));
        assertThat(wib.isCertain(before, due)).isFalse();
        assertThat(wib.isCertain(wib("2026-12-31T15:00"), wib("2027-01-05T16:00")))
                .isTrue();
    }

    @Test
    void missesNextYearFromOctober() {
        Holidays table = new Holidays(Holidays.shipped());
        assertThat(table.missingYear(LocalDate.of(2027, 9, 30))).isEmpty();
        assertThat(table.missingYear(LocalDate.of(2027, 10, 1))).hasValue(2028);
        assertThat(table.missingYear(LocalDate.of(2028, 1, 1))).hasValue(2028);
    }

    @Test
    void doesNotKnowAYearOfWhichOnlySomeDaysAreEntered() {
        List<Holiday> days = new ArrayList<>(Holidays.shipped());
        days.add(new Holiday(
                LocalDate.of(2028, 1, 1),
                Holiday.Kind.PUBLIC_HOLIDAY,
                Holiday.Certainty.OFFICIAL,
                "Tahun Baru",
                "SKB"));
        Holidays begun = new Holidays(days, Holidays.yearsOf(Holidays.shipped()), 2);
        assertThat(begun.missingYear(LocalDate.of(2027, 10, 1))).hasValue(2028);
        assertThat(begun.isWorkingDay(LocalDate.of(2028, 1, 1))).isFalse();
        assertThat(new Holidays(days, Holidays.yearsOf(days), 3).missingYear(LocalDate.of(2027, 10, 1)))
                .isEmpty();
    }

    @Test
    void refusesAnOfficeThatClosesBeforeItOpens() {
        assertThatThrownBy(() -> new OfficeHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesALineThatIsNoHoliday() {
        assertThatThrownBy(() -> Holiday.parse("2026-01-01,PUBLIC_HOLIDAY"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
