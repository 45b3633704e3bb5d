package id.lapor.followup.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.ClockName;
import id.lapor.followup.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stops a clock and for however long, across zones and years: what ran is used, what stood is not. */
class CaseClockProperties {
    private static final WorkingCalendar BUREAU = CaseFixture.CALENDAR;

    @Property
    void pausesLoseAndGainNothing(
            @ForAll("zones") ZoneId zone, @ForAll("moments") Instant start, @ForAll("turns") List<Duration> turns) {
        CaseClock clock = fresh(zone);
        Duration paused = Duration.ZERO;
        Instant at = start;
        clock = clock.run(at, BUREAU);
        for (Duration turn : turns) {
            Instant then = at.plus(turn);
            if (clock.isRunning()) {
                clock = clock.stop(then, BUREAU);
            } else {
                paused = paused.plus(BUREAU.in(zone).between(at, then));
                clock = clock.run(then, BUREAU);
            }
            at = then;
        }
        Duration inAll = BUREAU.in(zone).between(start, at);
        assertThat(clock.usedBy(at, BUREAU)).isEqualTo(inAll.minus(paused));
    }

    @Property
    void anAnswerThatIsHeardLateEndsThePauseWhereItWasGiven(
            @ForAll("zones") ZoneId zone,
            @ForAll("moments") Instant start,
            @ForAll("spans") Duration run,
            @ForAll("spans") Duration waited,
            @ForAll("spans") Duration late,
            @ForAll("spans") Duration after) {
        Instant asked = start.plus(run);
        Instant answered = asked.plus(waited);
        Instant heard = answered.plus(late);
        CaseClock standing = fresh(zone).run(start, BUREAU).stop(asked, BUREAU);
        CaseClock prompt = standing.run(answered, BUREAU);
        CaseClock delayed = standing.run(heard, BUREAU).alsoUsed(BUREAU.in(zone).between(answered, heard), BUREAU);
        Instant later = heard.plus(after);
        assertThat(delayed.usedBy(later, BUREAU)).isEqualTo(prompt.usedBy(later, BUREAU));
    }

    @Property
    void anotherLimitOrHolderKeepsWhatIsUsed(
            @ForAll("zones") ZoneId zone,
            @ForAll("zones") ZoneId elsewhere,
            @ForAll("moments") Instant start,
            @ForAll("spans") Duration run,
            @ForAll("spans") Duration more) {
        Instant moved = start.plus(run);
        CaseClock stopped = fresh(zone).run(start, BUREAU).stop(moved, BUREAU);
        CaseClock there = stopped.limitedTo(BUREAU.days(60), elsewhere).run(moved, BUREAU);
        assertThat(there.used()).isEqualTo(BUREAU.in(zone).between(start, moved));
        assertThat(there.usedBy(moved.plus(more), BUREAU))
                .isEqualTo(there.used().plus(BUREAU.in(elsewhere).between(moved, moved.plus(more))));
    }

    private static CaseClock fresh(ZoneId zone) {
        return CaseClock.fresh(ClockName.FINISH, BUREAU.days(14), zone);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura").map(ZoneId::of);
    }

    @Provide
    Arbitrary<Instant> moments() {
        long from = Instant.parse("2023-01-01T00:00:00Z").toEpochMilli();
        long to = Instant.parse("2028-06-30T00:00:00Z").toEpochMilli();
        return Arbitraries.longs().between(from, to).map(Instant::ofEpochMilli);
    }

    /** Wall clock time up to some two months. */
    @Provide
    Arbitrary<Duration> spans() {
        return Arbitraries.longs().between(0, Duration.ofDays(60).toMillis()).map(Duration::ofMillis);
    }

    @Provide
    Arbitrary<List<Duration>> turns() {
        return spans().list().ofMaxSize(8);
    }
}
