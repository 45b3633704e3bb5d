package id.lapor.followup.casefile;

import static id.lapor.events.ClockName.FINISH;
import static id.lapor.events.ClockName.FIRST_RESPONSE;
import static id.lapor.events.ClockName.REPORTER_WINDOW;

import id.lapor.events.ClockName;
import id.lapor.followup.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The clocks of one case. Two are the ministry's (first response, finish): what they have used stays used when the case
 * changes hands, kind, procedure or zone, and when it is resumed. The reporter's window begins anew with each answer.
 * Every calendar given is in the zone of the unit that holds the case.
 */
public record Clocks(List<CaseClock> all) {

    public Clocks {
        all = List.copyOf(all);
    }

    static Clocks none() {
        return new Clocks(List.of());
    }

    /** A disposition: both of the ministry's clocks run. */
    Clocks routed(Terms terms, Instant at, WorkingCalendar calendar) {
        return limited(FIRST_RESPONSE, calendar.days(terms.firstResponseDays()))
                .limited(FINISH, calendar.days(terms.finishDays()))
                .limited(REPORTER_WINDOW, calendar.days(terms.reporterWindowDays()))
                .run(FIRST_RESPONSE, at, calendar)
                .run(FINISH, at, calendar);
    }

    Clocks accepted(Instant at, WorkingCalendar calendar) {
        return stop(FIRST_RESPONSE, at, calendar);
    }

    /** Returned or closed: nothing runs. Also before a disposition replaces another. */
    Clocks stopped(Instant at, WorkingCalendar calendar) {
        return new Clocks(all.stream().map(clock -> clock.stop(at, calendar)).toList());
    }

    Clocks answered(Instant at, WorkingCalendar calendar) {
        return stop(FINISH, at, calendar)
                .change(REPORTER_WINDOW, window -> CaseClock.fresh(REPORTER_WINDOW, window.limit()))
                .run(REPORTER_WINDOW, at, calendar);
    }

    Clocks resumed(Instant at, WorkingCalendar calendar) {
        return stop(REPORTER_WINDOW, at, calendar).run(FINISH, at, calendar);
    }

    Clocks told(ClockName name) {
        return change(name, CaseClock::tell);
    }

    /** The running clock of the ministry that ends first. */
    public Optional<CaseClock> ministrys() {
        return running().filter(clock -> clock.name() != REPORTER_WINDOW).min(BY_END);
    }

    /** The clock that has to be told next, at whatever time. */
    Optional<CaseClock> next() {
        return running().filter(clock -> !clock.told()).min(BY_END);
    }

    /** The clock to be told by now, the earliest first. */
    Optional<CaseClock> due(Instant now) {
        return next().filter(clock -> clock.isDue(now));
    }

    public Optional<CaseClock> find(ClockName name) {
        return all.stream().filter(clock -> clock.name() == name).findFirst();
    }

    private static final Comparator<CaseClock> BY_END = Comparator.comparing(Clocks::end);

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

    private Clocks limited(ClockName name, Duration limit) {
        if (find(name).isPresent()) {
            return change(name, clock -> clock.limitedTo(limit));
        }
        List<CaseClock> more = new ArrayList<>(all);
        more.add(CaseClock.fresh(name, limit));
        return new Clocks(more);
    }

    private Clocks change(ClockName name, UnaryOperator<CaseClock> change) {
        return new Clocks(all.stream()
                .map(clock -> clock.name() == name ? change.apply(clock) : clock)
                .toList());
    }
}
