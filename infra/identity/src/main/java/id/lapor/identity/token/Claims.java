package id.lapor.identity.token;

import id.lapor.identity.account.Account;
import id.lapor.identity.factor.Factor;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * What tokens say of an account: {@code preferred_username}, {@code roles}, {@code unit}, and by {@code amr} and {@code
 * auth_time} how and when it was authenticated: {@code pwd}, {@code otp}, {@code hwk}, or {@code operator} alone for a token of the
 * operator grant. A refresh repeats both. Access tokens are meant for {@code lapor}.
 */
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final String audience;

    Claims(String audience) {
        this.audience = audience;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (!(context.getPrincipal().getPrincipal() instanceof Account account)) {
            throw new IllegalStateException("a token for somebody who is no account");
        }
        context.getClaims()
                .claim("preferred_username", account.username())
                .claim("roles", account.roleNames())
                .claim("amr", methods(context));
        if (account.unit() != null) {
            context.getClaims().claim("unit", account.unit());
        }
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().audience(List.of(audience));
            // The ID token has it from Spring.
            lastFactor(context.getPrincipal())
                    .ifPresent(at -> context.getClaims().claim("auth_time", at.getEpochSecond()));
        } else if (!OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            throw new IllegalStateException("a token of an unknown kind");
        } else if (account.name() != null) {
            context.getClaims().claim("name", account.name());
        }
    }

    private static List<String> methods(JwtEncodingContext context) {
        return OperatorGrant.TYPE.equals(context.getAuthorizationGrantType())
                ? List.of("operator")
                : Factor.shownBy(context.getPrincipal()).stream()
                        .map(Factor::method)
                        .toList();
    }

    private static Optional<Instant> lastFactor(Authentication account) {
        return account.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(factor -> ((FactorGrantedAuthority) factor).getIssuedAt())
                .max(Comparator.naturalOrder());
    }
}
