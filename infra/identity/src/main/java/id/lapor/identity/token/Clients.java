package id.lapor.identity.token;

import id.lapor.edge.EdgeProperties;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: the pages of the services, and the operator of the installation. */
final class Clients {

    static final String OPERATOR = "lapor-operator";

    private static final Duration FOR_PAGES = Duration.ofMinutes(15);
    private static final Duration FOR_OPERATORS = Duration.ofHours(1);
    private static final Duration A_WORKING_DAY = Duration.ofHours(10);

    private Clients() {}

    static List<RegisteredClient> of(EdgeProperties edge, OperatorKey keys, Path operatorKey) {
        List<RegisteredClient> clients = new ArrayList<>();
        clients.add(pages(edge, keys));
        keys.stored(operatorKey).map(Clients::operator).ifPresent(clients::add);
        return clients;
    }

    private static RegisteredClient pages(EdgeProperties edge, OperatorKey keys) {
        RegisteredClient.Builder client = RegisteredClient.withId(edge.oidc().clientId())
                .clientId(edge.oidc().clientId())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(FOR_PAGES)
                        .refreshTokenTimeToLive(A_WORKING_DAY)
                        .reuseRefreshTokens(false)
                        .build());
        for (URI service : edge.links().values()) {
            client.redirectUri(service + "/login/oauth2/code/lapor").postLogoutRedirectUri(service + "/");
        }
        String secret = edge.oidc().clientSecret();
        return secret.isEmpty()
                ? client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : client.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .clientSecret(keys.encode(secret))
                        .build();
    }

    private static RegisteredClient operator(String storedKey) {
        return RegisteredClient.withId(OPERATOR)
                .clientId(OPERATOR)
                .clientSecret(storedKey)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(OperatorGrant.TYPE)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(FOR_OPERATORS)
                        .build())
                .build();
    }
}
