package id.lapor.identity.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import id.lapor.edge.EdgeProperties;
import id.lapor.identity.IdentityProperties;
import id.lapor.identity.account.Accounts;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Keys, clients and tokens of the provider. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    JWKSource<SecurityContext> signingKeys(IdentityProperties identity) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.at(identity.signingKeyFile())));
    }

    @Bean
    OperatorKey operatorKeys() {
        return new OperatorKey();
    }

    @Bean
    RegisteredClientRepository clients(EdgeProperties edge, OperatorKey keys, IdentityProperties identity) {
        return new InMemoryRegisteredClientRepository(Clients.of(edge, keys, identity.operatorKeyFile()));
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new RecentAuthorizations();
    }

    @Bean
    AuthorizationServerSettings providerSettings(EdgeProperties edge) {
        return AuthorizationServerSettings.builder()
                .issuer(edge.oidc().issuer().toString())
                .build();
    }

    /** The only bean of its type: Spring falls back to one of its own when it finds two. */
    @Bean
    OAuth2TokenGenerator<OAuth2Token> tokenGenerator(
            JWKSource<SecurityContext> keys, EdgeProperties edge, IdentityProperties identity, InstantSource clock) {
        JwtGenerator generator = new JwtGenerator(new NimbusJwtEncoder(keys));
        generator.setJwtCustomizer(new Claims(edge.oidc().audience()));
        return new DelegatingOAuth2TokenGenerator(generator, new RefreshTokens(identity.sessionEnd(), clock));
    }

    @Bean
    OperatorGrants operatorGrants(Accounts accounts, OAuth2TokenGenerator<OAuth2Token> tokens) {
        return new OperatorGrants(accounts, tokens);
    }
}
