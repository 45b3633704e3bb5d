package id.lapor.followup.casefile;

import id.lapor.events.ClockName;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lists and the sweep ask a case for, so that they need not look into its clocks.
 *
 * @param clock the ministry's clock that ends first, absent when none runs
 * @param dueAt when that is
 * @param nextDueAt when the sweep has to look at the case again, absent when never
 * @param rank place in the inbox: {@code dueAt}, and after all others what is not due
 * @param calendar revision of the table of holidays by which the ends were counted, absent when no clock runs
 */
public record Agenda(
        @Nullable ClockName clock,
        @Nullable Instant dueAt,
        @Nullable Instant nextDueAt,
        Instant rank,
        @Nullable Long calendar) {
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    static Agenda empty() {
        return new Agenda(null, null, null, LAST, null);
    }

    /** @param call when the next call of an escalation has to be made */
    static Agenda of(Clocks clocks, Optional<Instant> call, long calendar) {
        CaseClock first = clocks.ministrys().orElse(null);
        Instant due = first == null ? null : first.dueAt();
        Optional<Instant> end = clocks.next().map(CaseClock::dueAt);
        return new Agenda(
                first == null ? null : first.name(),
                due,
                Stream.concat(end.stream(), call.stream())
                        .min(Instant::compareTo)
                        .orElse(null),
                due == null ? LAST : due,
                clocks.isAnyRunning() ? calendar : null);
    }

    boolean saysTheSameAs(Agenda other) {
        return clock == other.clock && Objects.equals(dueAt, other.dueAt);
    }
}
