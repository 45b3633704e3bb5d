package id.lapor.identity.account;

import id.lapor.edge.person.Role;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A demonstration account.
 *
 * @param username {@code bureau}, {@code officer.KANIM-BANDA-ACEH} ...
 * @param role each account has one
 * @param unit code of the unit it works for
 */
public record Account(String username, Role role, String unit) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return username;
    }
}
