package id.lapor.reporting.web;

import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.edge.problem.Refusal;
import id.lapor.reporting.report.Scope;
import id.lapor.reporting.view.Units;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Who sees the figures of which units. The bureau and auditors see all; leaders, liaisons and inspectors their own unit and all
 * below it; officers their own unit. Figures name no person and quote no report.
 */
@Component
class Sight {
    private final Units units;

    Sight(Units units) {
        this.units = units;
    }

    /**
     * What the person looks at.
     *
     * @param asked a unit to look at, with all below it; absent for everything that the person may see
     * @throws Refusal 403 if the unit is out of sight, 400 if there is no such unit
     */
    Scope of(Person person, @Nullable String asked) {
        if (asked == null) {
            return all(person);
        }
        if (units.find(asked).isEmpty()) {
            throw Refusal.invalid("unit", "figures.unit.unknown");
        }
        if (!all(person).holds(asked)) {
            throw new Refusal(HttpStatus.FORBIDDEN, "unit-out-of-sight");
        }
        return isOfficerOnly(person) ? all(person) : below(asked);
    }

    private Scope all(Person person) {
        if (person.is(Role.BUREAU, Role.AUDITOR)) {
            return Scope.MINISTRY;
        }
        if (person.is(Role.LEADER, Role.LIAISON, Role.INSPECTOR)) {
            return below(person.requireUnit());
        }
        if (person.is(Role.OFFICER)) {
            return new Scope(Set.of(person.requireUnit()));
        }
        throw new Refusal(HttpStatus.FORBIDDEN, "not-permitted");
    }

    private Scope below(String unit) {
        return units.isMinistry(unit) ? Scope.MINISTRY : new Scope(units.selfAndBelow(unit));
    }

    private static boolean isOfficerOnly(Person person) {
        return !person.is(Role.BUREAU, Role.AUDITOR, Role.LEADER, Role.LIAISON, Role.INSPECTOR);
    }
}
