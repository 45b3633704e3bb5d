package id.lapor.identity.token;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * The last thousand authorizations, in memory. After a restart people sign in again; access tokens stay good, since
 * services check them by signature.
 */
final class RecentAuthorizations implements OAuth2AuthorizationService {

    private static final int KEPT = 1_000;

    private final Map<String, OAuth2Authorization> byId = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OAuth2Authorization> eldest) {
            return size() > KEPT;
        }
    };

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        byId.put(authorization.getId(), authorization);
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        byId.remove(authorization.getId());
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType tokenType) {
        return byId.values().stream()
                .filter(authorization -> holds(authorization, token))
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(OAuth2Authorization authorization, String token) {
        return token.equals(authorization.getAttribute("state"))
                || is(authorization.getToken(OAuth2AuthorizationCode.class), token)
                || is(authorization.getToken(OAuth2AccessToken.class), token)
                || is(authorization.getToken(OidcIdToken.class), token)
                || is(authorization.getToken(OAuth2RefreshToken.class), token);
    }

    private static boolean is(OAuth2Authorization.@Nullable Token<? extends OAuth2Token> held, String token) {
        return held != null && held.getToken().getTokenValue().equals(token);
    }
}
