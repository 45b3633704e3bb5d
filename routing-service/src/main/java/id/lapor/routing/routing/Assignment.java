package id.lapor.routing.routing;

import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.Ground;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One disposition of a report to a unit.
 *
 * @param number 1, 2, 3 ...
 * @param ground what led to the unit
 * @param binding whether the unit must take it
 * @param note what the bureau wrote to the unit
 * @param by user name of the bureau's person; absent when a rule decided
 */
public record Assignment(
        int number,
        String unitCode,
        ReportKind kind,
        @Nullable String categoryCode,
        Ground ground,
        boolean binding,
        @Nullable String note,
        @Nullable String by,
        Instant at) {

    /** Whether a disposition asks for nothing that this one has not done already. */
    boolean satisfies(Disposition wanted) {
        return unitCode.equals(wanted.unitCode())
                && isSameOrOpen(wanted.kind(), kind)
                && isSameOrOpen(wanted.categoryCode(), categoryCode)
                && isSameOrOpen(wanted.note(), note);
    }

    private static boolean isSameOrOpen(@Nullable Object wanted, @Nullable Object present) {
        return wanted == null || wanted.equals(present);
    }
}
