package id.lapor.identity.factor;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * A way in which an account has shown who it is. In Spring Security it is an authority that knows since when, in tokens
 * a value of {@code amr} (RFC 8176).
 */
public enum Factor {
    PASSWORD(FactorGrantedAuthority.PASSWORD_AUTHORITY, "pwd", false),
    /** A code of an authenticator app. */
    CODE("FACTOR_OTP", "otp", true),
    /** A signature of a key that lies in a device. */
    PASSKEY(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, "hwk", true);

    private final String authority;
    private final String method;
    private final boolean second;

    Factor(String authority, String method, boolean second) {
        this.authority = authority;
        this.method = method;
        this.second = second;
    }

    /** What the account has shown so far. */
    public static List<Factor> shownBy(Authentication authentication) {
        return Arrays.stream(values())
                .filter(factor -> authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(factor.authority::equals))
                .toList();
    }

    /** The same account, which has shown this too, now. */
    public Authentication addedTo(Authentication authentication) {
        UsernamePasswordAuthenticationToken more = UsernamePasswordAuthenticationToken.authenticated(
                Objects.requireNonNull(authentication.getPrincipal(), "an account is signed in"),
                null,
                Stream.<GrantedAuthority>concat(
                                authentication.getAuthorities().stream(),
                                Stream.of(FactorGrantedAuthority.fromAuthority(authority)))
                        .toList());
        more.setDetails(authentication.getDetails());
        return more;
    }

    /** The value of {@code amr}. */
    public String method() {
        return method;
    }

    /** Whether it counts beside a password. */
    public boolean isSecond() {
        return second;
    }
}
