package id.lapor.followup.access;

import id.lapor.events.ReportKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reason for which a person may see cases. Given as a value, so that a single case and a list ask the same rule.
 *
 * @param units units whose cases it covers; absent for every unit's
 * @param kind the only kind that it covers; absent for every kind
 * @param confidentialToo whether it covers confidential cases
 */
public record Grant(@Nullable Set<String> units, @Nullable ReportKind kind, boolean confidentialToo) {

    boolean covers(Circle circle) {
        return (units == null || units.contains(circle.unitCode()))
                && (kind == null || kind == circle.kind())
                && (confidentialToo || !circle.confidential());
    }
}
