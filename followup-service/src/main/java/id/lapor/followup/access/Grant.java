package id.lapor.followup.access;

import id.lapor.events.ReportKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reason for which a person may see cases. Given as a value, so that a single case and a list ask the same rule.
 *
 * @param units units whose cases it covers, also those that they gave down; absent for every unit's
 * @param kinds the kinds that it covers
 * @param confidentialToo whether it covers confidential cases
 */
public record Grant(@Nullable Set<String> units, Set<ReportKind> kinds, boolean confidentialToo) {

    public Grant {
        kinds = Set.copyOf(kinds);
    }

    boolean covers(Circle circle) {
        return (units == null
                        || units.contains(circle.unitCode())
                        || circle.delegatedBy().stream().anyMatch(units::contains))
                && kinds.contains(circle.kind())
                && (confidentialToo || !circle.confidential());
    }
}
