package id.lapor.followup.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reason for which a person may see cases. Given as a value, so that a single case and a list ask the same rule.
 *
 * @param units units whose cases it covers, also those that they gave down; absent for every unit's
 * @param matter what the cases that it covers are about
 * @param confidentialToo whether it covers confidential cases
 */
public record Grant(@Nullable Set<String> units, Matter matter, boolean confidentialToo) {

    boolean covers(Circle circle) {
        return (units == null
                        || units.contains(circle.unitCode())
                        || circle.delegatedBy().stream().anyMatch(units::contains))
                && matter.covers(circle)
                && (confidentialToo || !circle.confidential());
    }
}
