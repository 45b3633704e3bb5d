package id.lapor.edge.person;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;

/** The person of the current request, for code that is not a controller; a controller takes a {@link Person} argument. */
public final class CurrentPerson {

    private CurrentPerson() {}

    /** The person, if somebody is signed in or a valid token came along. */
    public static Optional<Person> find() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** What the provider says of whoever is asking: the claims of the token or of the sign-in. */
    public static Optional<Map<String, Object>> claims() {
        return claims(SecurityContextHolder.getContext().getAuthentication());
    }

    /** The person; without one the request is answered 401, or with the sign-in page. */
    public static Person require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    static Optional<Person> of(@Nullable Authentication authentication) {
        return claims(authentication).flatMap(Person::of);
    }

    private static Optional<Map<String, Object>> claims(@Nullable Authentication authentication) {
        return switch (authentication == null ? null : authentication.getPrincipal()) {
            case Jwt token -> Optional.of(token.getClaims());
            case OidcUser user -> Optional.of(user.getClaims());
            case null, default -> Optional.empty();
        };
    }
}
