package id.lapor.edge.check;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Somebody of a unit with one role, who has shown a second factor.
 *
 * @param username as the provider names them
 * @param role as tokens name it; one that Lapor does not know grants nothing
 * @param unit code of the unit
 */
public record Caller(String username, String role, String unit) {
    private static final List<String> BOTH_FACTORS = List.of("pwd", "otp");

    /** Somebody whose name tells role and unit. */
    public Caller(String role, String unit) {
        this(role.toLowerCase(Locale.ROOT) + "." + unit, role, unit);
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
                .authorities(authority());
    }

    /** A page's request within this person's session. */
    public RequestPostProcessor signedIn() {
        return oidcLogin()
                .idToken(token -> token.claims(claims -> claims.putAll(claims())))
                .authorities(authority());
    }

    private Map<String, Object> claims() {
        return Map.of("preferred_username", username, "roles", List.of(role), "amr", BOTH_FACTORS, "unit", unit);
    }

    private GrantedAuthority authority() {
        return new SimpleGrantedAuthority("ROLE_" + role);
    }
}
