package id.lapor.edge.signin;

import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import id.lapor.edge.EdgeProperties;
import java.util.Collection;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Reads access tokens: signed by the provider's keys, issued by it, meant for Lapor ({@code aud}), not expired. */
public final class Tokens implements JwtDecoder {

    private final JwtDecoder decoder;

    public Tokens(Provider provider, EdgeProperties.Oidc settings) {
        this.decoder = new SupplierJwtDecoder(() -> decoder(provider, settings));
    }

    @Override
    public Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (JwtException failure) {
            if (failure.getCause() instanceof RateLimitReachedException) {
                // The keys were asked for a moment ago and this one was not among them: a foreign token, no outage.
                throw new BadJwtException("signed by an unknown key", failure);
            }
            throw failure;
        }
    }

    private static JwtDecoder decoder(Provider provider, EdgeProperties.Oidc settings) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(provider.keys()).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer().toString()),
                new JwtClaimValidator<Collection<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience()))));
        return decoder;
    }
}
