package id.lapor.followup;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.util.List;
import java.util.Locale;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People with a token, or signed in to the pages. */
final class People {
    private People() {}

    static RequestPostProcessor bearer(String role, String unit) {
        return jwt().jwt(token -> token.claim("preferred_username", username(role, unit))
                        .claim("roles", List.of(role))
                        .claim("amr", List.of("pwd", "otp"))
                        .claim("unit", unit))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    static RequestPostProcessor signedIn(String role, String unit) {
        return oidcLogin()
                .idToken(token -> token.claim("preferred_username", username(role, unit))
                        .claim("roles", List.of(role))
                        .claim("amr", List.of("pwd", "otp"))
                        .claim("unit", unit))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    private static String username(String role, String unit) {
        return role.toLowerCase(Locale.ROOT) + "." + unit;
    }
}
