package id.lapor.identity.account;

import id.lapor.edge.person.Role;
import java.util.Map;
import java.util.Optional;

/**
 * The accounts for demonstration: {@code bureau}, {@code inspector}, {@code leader}, {@code auditor}, and for each unit
 * {@code liaison.<UNIT>} and {@code officer.<UNIT>}. The bureau works for the ministry as a whole.
 */
final class DemoAccounts {

    private static final Map<String, Account> CENTRAL = Map.of(
            "bureau", new Account("bureau", Role.BUREAU, "KEMENKUMHAM"),
            "inspector", new Account("inspector", Role.INSPECTOR, "ITJEN"),
            "leader", new Account("leader", Role.LEADER, "KEMENKUMHAM"),
            "auditor", new Account("auditor", Role.AUDITOR, "KEMENKUMHAM"));

    private static final Map<String, Role> OF_UNITS = Map.of("liaison", Role.LIAISON, "officer", Role.OFFICER);

    private final Units units;

    DemoAccounts(Units units) {
        this.units = units;
    }

    /** The account of that name, written exactly so; empty for an unknown name or unit. */
    Optional<Account> find(String username) {
        Account central = CENTRAL.get(username);
        return central != null ? Optional.of(central) : ofUnit(username);
    }

    private Optional<Account> ofUnit(String username) {
        int dot = username.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        Role role = OF_UNITS.get(username.substring(0, dot));
        String unit = username.substring(dot + 1);
        return role != null && units.has(unit) ? Optional.of(new Account(username, role, unit)) : Optional.empty();
    }
}
