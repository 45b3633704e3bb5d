package id.lapor.stack.realm;

import id.lapor.stack.home.Home;
import id.lapor.stack.home.Keys;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The demo accounts, the same as the platform's own provider has: four central ones and two of each unit. */
record DemoAccounts(List<Account> accounts, UnitGroups units, HashedPassword password) {
    record Account(String username, String role, String unit) {}

    private static final List<Account> CENTRAL = List.of(
            new Account("bureau", "BUREAU", "KEMENKUMHAM"),
            new Account("inspector", "INSPECTOR", "ITJEN"),
            new Account("leader", "LEADER", "KEMENKUMHAM"),
            new Account("auditor", "AUDITOR", "KEMENKUMHAM"));

    static DemoAccounts of(Home home, UnitGroups units) throws IOException {
        Stream<Account> ofUnits = units.codes().stream()
                .flatMap(unit -> Stream.of(
                        new Account("liaison." + unit, "LIAISON", unit),
                        new Account("officer." + unit, "OFFICER", unit)));
        return new DemoAccounts(
                Stream.concat(CENTRAL.stream(), ofUnits).toList(),
                units,
                HashedPassword.of(new Keys(home).demoPassword()));
    }

    void addTo(ArrayNode users) {
        accounts.forEach(account -> add(account, users.addObject()));
    }

    private void add(Account account, ObjectNode user) {
        user.put("username", account.username()).put("enabled", true);
        user.putArray("groups").add(units.path(account.unit()));
        user.putArray("realmRoles").add(account.role()).add("default-roles-lapor");
        password.addTo(user.putArray("credentials"));
    }
}
