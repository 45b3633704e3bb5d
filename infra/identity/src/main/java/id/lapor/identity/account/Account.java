package id.lapor.identity.account;

import id.lapor.edge.person.Role;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * An account of the provider.
 *
 * @param username {@code bureau}, {@code officer.KANIM-BANDA-ACEH} ...
 * @param roles what it may be, at least one
 * @param unit code of the unit it works for
 */
public record Account(String username, Set<Role> roles, String unit) implements AuthenticatedPrincipal {

    public Account {
        roles = Set.copyOf(roles);
    }

    Account(String username, Role role, String unit) {
        this(username, Set.of(role), unit);
    }

    @Override
    public String getName() {
        return username;
    }

    /** The roles' names, always in the same order. */
    public List<String> roleNames() {
        return roles.stream().sorted().map(Role::name).toList();
    }
}
