package id.lapor.reporting.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a reader looks at.
 *
 * @param units codes of the units; absent for the whole ministry, the reports that no unit holds yet included
 */
public record Scope(@Nullable Set<String> units) {
    public static final Scope MINISTRY = new Scope(null);

    public Scope {
        units = units == null ? null : Set.copyOf(units);
    }

    public boolean isMinistry() {
        return units == null;
    }

    /** Whether a unit is part of it. */
    public boolean holds(String unit) {
        return units == null || units.contains(unit);
    }
}
