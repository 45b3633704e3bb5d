package id.lapor.edge.check;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import id.lapor.edge.person.Role;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Somebody of a unit, who has shown a second factor. What they may be follows from their claims as in a service.
 *
 * @param username as the provider names them
 * @param roles as tokens name them; one that Lapor does not know grants nothing
 * @param unit code of the unit
 */
public record Caller(String username, List<String> roles, String unit) {
    private static final List<String> BOTH_FACTORS = List.of("pwd", "otp");

    public Caller {
        roles = List.copyOf(roles);
    }

    /** Somebody with one role. */
    public Caller(String username, String role, String unit) {
        this(username, List.of(role), unit);
    }

    /** Somebody with one role, whose name tells it and the unit. */
    public Caller(String role, String unit) {
        this(role.toLowerCase(Locale.ROOT) + "." + unit, role, unit);
    }

    /** The person of a table's column: {@code LIAISON X}, {@code LIAISON+AUDITOR X}, or {@code NONE X} without any role. */
    public static Caller named(String column) {
        String[] parts = column.split(" ", -1);
        List<String> roles = parts[0].equals("NONE") ? List.of() : List.of(parts[0].split("\\+", -1));
        return new Caller(parts[0].toLowerCase(Locale.ROOT) + "." + parts[1], roles, parts[1]);
    }

    /** A program's call with the token of somebody of that role and unit. */
    public static RequestPostProcessor bearer(String role, String unit) {
        return new Caller(role, unit).bearer();
    }

    /** A page's request within a session of somebody of that role and unit. */
    public static RequestPostProcessor signedIn(String role, String unit) {
        return new Caller(role, unit).signedIn();
    }

    /** A program's call with this person's token. */
    public RequestPostProcessor bearer() {
        return jwt().jwt(token -> token.claims(claims -> claims.putAll(claims())))
                .authorities(token -> Role.authoritiesIn(token.getClaims()));
    }

    /** A page's request within this person's session. */
    public RequestPostProcessor signedIn() {
        return oidcLogin()
                .idToken(token -> token.claims(claims -> claims.putAll(claims())))
                .authorities(authorities());
    }

    private Map<String, Object> claims() {
        return Map.of("preferred_username", username, "roles", roles, "amr", BOTH_FACTORS, "unit", unit);
    }

    Collection<GrantedAuthority> authorities() {
        return Role.authoritiesIn(claims());
    }
}
