package id.lapor.followup.casefile;

import static id.lapor.events.ClockName.COMPLETION_WINDOW;
import static id.lapor.events.ClockName.FINISH;
import static id.lapor.events.ClockName.FIRST_RESPONSE;
import static id.lapor.events.ClockName.QUESTION_WINDOW;
import static id.lapor.events.ClockName.REPORTER_WINDOW;
import static id.lapor.events.ClockName.VERIFICATION;

import id.lapor.events.ClockName;
import id.lapor.followup.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of one case. Three are the ministry's (verification, first response, finish): what the unit's two have used
 * stays used when the case changes hands, kind, procedure or zone, and when it is resumed; the bureau's begins anew with a
 * return. The reporter's windows begin anew with each answer or request. Every calendar given is the bureau's; a clock
 * turns it to its own zone.
 */
public record Clocks(List<CaseClock> all) {
    private static final Set<ClockName> MINISTRYS = EnumSet.of(VERIFICATION, FIRST_RESPONSE, FINISH);

    private static final Comparator<CaseClock> BY_END = Comparator.comparing(Clocks::end);

    public Clocks {
        all = List.copyOf(all);
    }

    static Clocks none() {
        return new Clocks(List.of());
    }

    /** Filed, or returned to the bureau: its clock runs from the start. */
    Clocks atTheDesk(Duration limit, Instant at, WorkingCalendar calendar) {
        CaseClock bureaus = find(VERIFICATION)
                .map(former -> former.anew(limit, calendar.zone()))
                .orElseGet(() -> CaseClock.fresh(VERIFICATION, limit, calendar.zone()));
        return with(bureaus).run(VERIFICATION, at, calendar);
    }

    /** The reporter has to complete the report: the bureau's clock stands. */
    Clocks completionRequested(@Nullable Integer days, Instant at, WorkingCalendar calendar) {
        Clocks standing = stopped(at, calendar);
        return days == null
                ? standing
                : standing.with(CaseClock.fresh(COMPLETION_WINDOW, Duration.ofDays(days), calendar.zone())
                        .runThrough(at, days));
    }

    Clocks completed(Instant at, WorkingCalendar calendar) {
        return stop(COMPLETION_WINDOW, at, calendar).run(VERIFICATION, at, calendar);
    }

    /** A disposition: both of the unit's clocks run, in its zone. */
    Clocks routed(Terms terms, ZoneId zone, Instant at, WorkingCalendar calendar) {
        return limited(FIRST_RESPONSE, calendar.days(terms.firstResponseDays()), zone)
                .limited(FINISH, calendar.days(terms.finishDays()), zone)
                .limited(REPORTER_WINDOW, calendar.days(terms.reporterWindowDays()), zone)
                .run(FIRST_RESPONSE, at, calendar)
                .run(FINISH, at, calendar);
    }

    Clocks accepted(Instant at, WorkingCalendar calendar) {
        return stop(FIRST_RESPONSE, at, calendar);
    }

    /** Returned, archived or closed: nothing runs. Also before a disposition replaces another. */
    Clocks stopped(Instant at, WorkingCalendar calendar) {
        return new Clocks(all.stream().map(clock -> clock.stop(at, calendar)).toList());
    }

    /** The unit's clocks stand until its question is settled. */
    Clocks asked(@Nullable Integer days, ZoneId zone, Instant at, WorkingCalendar calendar) {
        Clocks standing = stop(FINISH, at, calendar);
        return days == null
                ? standing
                : standing.with(CaseClock.fresh(QUESTION_WINDOW, calendar.days(days), zone))
                        .run(QUESTION_WINDOW, at, calendar);
    }

    Clocks settled(Instant at, WorkingCalendar calendar) {
        return stop(QUESTION_WINDOW, at, calendar).run(FINISH, at, calendar);
    }

    /** The pause turned out to have ended earlier. */
    Clocks pausedOnlyUntil(Instant answered, Instant thought, WorkingCalendar calendar) {
        return change(
                FINISH, finish -> finish.alsoUsed(calendar.in(finish.zone()).between(answered, thought), calendar));
    }

    Clocks answered(Instant at, WorkingCalendar calendar) {
        return stop(FINISH, at, calendar)
                .stop(QUESTION_WINDOW, at, calendar)
                .change(REPORTER_WINDOW, window -> CaseClock.fresh(REPORTER_WINDOW, window.limit(), window.zone()))
                .run(REPORTER_WINDOW, at, calendar);
    }

    Clocks resumed(Instant at, WorkingCalendar calendar) {
        return stop(REPORTER_WINDOW, at, calendar).run(FINISH, at, calendar);
    }

    /** By a table of holidays that was changed. */
    Clocks recounted(Instant now, WorkingCalendar calendar) {
        return new Clocks(
                all.stream().map(clock -> clock.recount(now, calendar)).toList());
    }

    Clocks told(ClockName name) {
        return change(name, CaseClock::tell);
    }

    /** The running clock of the ministry that ends first. */
    public Optional<CaseClock> ministrys() {
        return runningOfMinistry().min(BY_END);
    }

    Stream<CaseClock> runningOfMinistry() {
        return running().filter(clock -> MINISTRYS.contains(clock.name()));
    }

    /** The clock that has to be told next, at whatever time. */
    Optional<CaseClock> next() {
        return running().filter(clock -> !clock.told()).min(BY_END);
    }

    /** The clock to be told by now, the earliest first. */
    Optional<CaseClock> due(Instant now) {
        return next().filter(clock -> clock.isDue(now));
    }

    boolean isAnyRunning() {
        return running().findAny().isPresent();
    }

    public Optional<CaseClock> find(ClockName name) {
        return all.stream().filter(clock -> clock.name() == name).findFirst();
    }

    private static Instant end(CaseClock clock) {
        return clock.dueAt() == null ? Instant.MAX : clock.dueAt();
    }

    private Stream<CaseClock> running() {
        return all.stream().filter(CaseClock::isRunning);
    }

    private Clocks run(ClockName name, Instant at, WorkingCalendar calendar) {
        return change(name, clock -> clock.run(at, calendar));
    }

    private Clocks stop(ClockName name, Instant at, WorkingCalendar calendar) {
        return change(name, clock -> clock.stop(at, calendar));
    }

    private Clocks limited(ClockName name, Duration limit, ZoneId zone) {
        return find(name).isPresent()
                ? change(name, clock -> clock.limitedTo(limit, zone))
                : with(CaseClock.fresh(name, limit, zone));
    }

    /** With another clock of that name, in its place if there is one. */
    private Clocks with(CaseClock clock) {
        if (find(clock.name()).isPresent()) {
            return change(clock.name(), former -> clock);
        }
        List<CaseClock> more = new ArrayList<>(all);
        more.add(clock);
        return new Clocks(more);
    }

    private Clocks change(ClockName name, UnaryOperator<CaseClock> change) {
        return new Clocks(all.stream()
                .map(clock -> clock.name() == name ? change.apply(clock) : clock)
                .toList());
    }
}
