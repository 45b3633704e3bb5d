package id.lapor.identity.token;

import id.lapor.identity.account.Account;
import java.util.List;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * What tokens say of an account: {@code preferred_username}, {@code roles}, {@code unit}, and by {@code amr} how it was
 * authenticated: {@code pwd}, or {@code operator} for a token of the operator grant. Access tokens are meant for
 * {@code lapor}.
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
        boolean operator = OperatorGrant.TYPE.equals(context.getAuthorizationGrantType());
        context.getClaims()
                .claim("preferred_username", account.username())
                .claim("roles", List.of(account.role().name()))
                .claim("unit", account.unit())
                .claim("amr", List.of(operator ? "operator" : "pwd"));
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().audience(List.of(audience));
        } else if (!OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            throw new IllegalStateException("a token of an unknown kind");
        }
    }
}
