package id.lapor.followup.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of working time whenever and wherever, across years (2028 has no table) and zones. */
class WorkingTimeProperties {
    private static final Holidays TABLE = new Holidays(Holidays.shipped());

    @Property
    void addingMoreEndsNoEarlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll("amounts") Duration some,
            @ForAll("amounts") Duration more) {
        assertThat(calendar.plus(start, some.plus(more))).isAfterOrEqualTo(calendar.plus(start, some));
    }

    @Property
    void beginningLaterEndsNoEarlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant one,
            @ForAll("moments") Instant other,
            @ForAll("amounts") Duration some) {
        Instant first = one.isBefore(other) ? one : other;
        Instant second = one.isBefore(other) ? other : one;
        assertThat(calendar.plus(second, some)).isAfterOrEqualTo(calendar.plus(first, some));
        assertThat(calendar.deadline(second, some)).isAfterOrEqualTo(calendar.deadline(first, some));
    }

    @Property
    void addingInTwoPartsIsAddingOnce(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll("amounts") Duration some,
            @ForAll("amounts") Duration more) {
        assertThat(calendar.plus(calendar.plus(start, some), more)).isEqualTo(calendar.plus(start, some.plus(more)));
    }

    @Property
    void whatWasAddedHasPassed(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll("amounts") Duration some) {
        assertThat(calendar.between(start, calendar.plus(start, some))).isEqualTo(some);
    }

    @Property
    void anIntervalSplitInTwoSumsUp(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll("spans") Duration first,
            @ForAll("spans") Duration second) {
        Instant middle = start.plus(first);
        Instant end = middle.plus(second);
        assertThat(calendar.between(start, middle).plus(calendar.between(middle, end)))
                .isEqualTo(calendar.between(start, end));
    }

    @Property
    void aDeadlineIsTheCloseOfAWorkingDayAndLosesNothing(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll("amounts") Duration some) {
        Instant deadline = calendar.deadline(start, some);
        assertThat(deadline).isAfterOrEqualTo(calendar.plus(start, some));
        assertThat(deadline.atZone(calendar.zone()).toLocalTime())
                .isEqualTo(calendar.hours().closes());
        assertThat(calendar.holidays()
                        .isWorkingDay(deadline.atZone(calendar.zone()).toLocalDate()))
                .isTrue();
        assertThat(calendar.between(start, deadline))
                .isLessThan(some.plus(calendar.days(1)).plusNanos(1));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        OfficeHours hours = new OfficeHours(LocalTime.of(8, 0), LocalTime.of(16, 0));
        return Arbitraries.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Europe/Amsterdam")
                .map(zone -> new WorkingCalendar(TABLE, hours, ZoneId.of(zone)));
    }

    @Provide
    Arbitrary<Instant> moments() {
        long from = Instant.parse("2023-01-01T00:00:00Z").toEpochMilli();
        long to = Instant.parse("2028-06-30T00:00:00Z").toEpochMilli();
        return Arbitraries.longs().between(from, to).map(Instant::ofEpochMilli);
    }

    /** Working time up to some 60 working days. */
    @Provide
    Arbitrary<Duration> amounts() {
        return Arbitraries.longs().between(0, Duration.ofDays(20).toMillis()).map(Duration::ofMillis);
    }

    /** Wall clock time up to some two months. */
    @Provide
    Arbitrary<Duration> spans() {
        return Arbitraries.longs().between(0, Duration.ofDays(60).toMillis()).map(Duration::ofMillis);
    }
}
