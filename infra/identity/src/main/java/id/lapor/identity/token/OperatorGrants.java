package id.lapor.identity.token;

import id.lapor.identity.account.Account;
import id.lapor.identity.account.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.token.DefaultOAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Gives the operator an access token of an account. Nothing of it is kept: it lives for an hour and is not refreshed. */
public final class OperatorGrants implements AuthenticationProvider {

    private final Accounts accounts;
    private final OAuth2TokenGenerator<OAuth2Token> tokens;

    public OperatorGrants(Accounts accounts, OAuth2TokenGenerator<OAuth2Token> tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** The request as one of these grants, if it is one. */
    public static @Nullable Authentication asked(HttpServletRequest request) {
        return OperatorGrant.of(request);
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        OperatorGrant grant = (OperatorGrant) authentication;
        if (!(grant.getPrincipal() instanceof OAuth2ClientAuthenticationToken client)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        RegisteredClient registered = Objects.requireNonNull(client.getRegisteredClient());
        if (!registered.getAuthorizationGrantTypes().contains(OperatorGrant.TYPE)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT);
        }
        Account account = accounts.findForOperator(grant.username()).orElseThrow(OperatorGrants::unknownAccount);
        return new OAuth2AccessTokenAuthenticationToken(registered, client, token(registered, grant, account));
    }

    private OAuth2AccessToken token(RegisteredClient client, OperatorGrant grant, Account account) {
        OAuth2Token jwt = Objects.requireNonNull(tokens.generate(DefaultOAuth2TokenContext.builder()
                .registeredClient(client)
                .principal(UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()))
                .authorizationServerContext(AuthorizationServerContextHolder.getContext())
                .authorizationGrantType(OperatorGrant.TYPE)
                .authorizationGrant(grant)
                .tokenType(OAuth2TokenType.ACCESS_TOKEN)
                .build()));
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, jwt.getTokenValue(), jwt.getIssuedAt(), jwt.getExpiresAt());
    }

    private static OAuth2AuthenticationException unknownAccount() {
        return new OAuth2AuthenticationException(
                new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT, "there is no account of that name", null));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OperatorGrant.class.isAssignableFrom(authentication);
    }
}
