package id.lapor.identity.account;

import id.lapor.edge.person.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * An account of the provider.
 *
 * @param username {@code bureau}, {@code officer.KANIM-BANDA-ACEH} ...
 * @param name the person's, if it is known
 * @param roles what it may be, at least one
 * @param unit code of the unit it works for; liaisons and officers have one
 */
public record Account(
        String username,
        @Nullable String name,
        Set<Role> roles,
        @Nullable String unit) implements AuthenticatedPrincipal {

    public Account {
        roles = Set.copyOf(roles);
    }

    Account(String username, Role role, String unit) {
        this(username, null, Set.of(role), unit);
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
