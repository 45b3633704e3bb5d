package id.lapor.edge.signin;

import id.lapor.edge.EdgeProperties;
import id.lapor.edge.person.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who needs more than a password, and what counts as more: the one place that decides it, for tokens and for pages.
 * {@code operator} counts where the provider is the installation's own: there it is said of nobody but the holder of the
 * operator's key file (docs/adr/0012-second-factor.md).
 */
public final class SecondFactor {

    private static final String OPERATOR = "operator";

    private final Set<Role> roles;
    private final List<String> methods;
    private final String acr;

    public SecondFactor(EdgeProperties properties) {
        EdgeProperties.Factors settings = properties.secondFactor();
        this.roles = settings.roles();
        this.methods = properties.oidc().operatorTokens()
                ? Stream.concat(settings.methods().stream(), Stream.of(OPERATOR))
                        .toList()
                : settings.methods();
        this.acr = settings.acr();
    }

    /** Whether somebody with these roles needs one. */
    public boolean isNeededBy(Collection<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    /** Whether these claims give a role that needs one, and tell of none. */
    boolean isMissing(Map<String, Object> claims) {
        return isNeededBy(Role.in(claims))
                && !(claims.get("amr") instanceof Collection<?> passed
                        && passed.stream().anyMatch(methods::contains));
    }

    /** What the provider is asked for ({@code acr_values}). */
    String acr() {
        return acr;
    }
}
