package id.lapor.followup.casefile;

import id.lapor.events.ClockName;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What lists and the sweep ask a case for, so that they need not look into its clocks.
 *
 * @param clock the ministry's clock that ends first, absent when none runs
 * @param dueAt when that is
 * @param nextDueAt when the sweep has to look at the case again, absent when never
 * @param rank place in the inbox: {@code dueAt}, and after all others what is not due
 */
public record Agenda(
        @Nullable ClockName clock,
        @Nullable Instant dueAt,
        @Nullable Instant nextDueAt,
        Instant rank) {
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    static Agenda of(Clocks clocks) {
        CaseClock first = clocks.ministrys().orElse(null);
        Instant due = first == null ? null : first.dueAt();
        return new Agenda(
                first == null ? null : first.name(),
                due,
                clocks.next().map(CaseClock::dueAt).orElse(null),
                due == null ? LAST : due);
    }

    boolean saysTheSameAs(Agenda other) {
        return clock == other.clock && Objects.equals(dueAt, other.dueAt);
    }
}
