package id.lapor.edge.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import id.lapor.edge.EdgeProperties;
import id.lapor.edge.problem.Refusal;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The OpenID provider, whose discovery document is read when it is first needed and then kept: a service starts, and
 * serves what is public, while its provider is away. What needs the provider meanwhile is refused with 503.
 */
public final class Provider implements ClientRegistrationRepository {

    /** The one registration's id: {@code /oauth2/authorization/lapor}, {@code /login/oauth2/code/lapor}. */
    public static final String REGISTRATION = "lapor";

    /** How long known signing keys are trusted while the provider is away. */
    private static final Duration KEYS_OUTLIVE_OUTAGE = Duration.ofHours(4);

    private final EdgeProperties.Oidc settings;
    private volatile @Nullable ClientRegistration registration;

    public Provider(EdgeProperties.Oidc settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return registrationId.equals(REGISTRATION) ? registration() : null;
    }

    ClientRegistration registration() {
        ClientRegistration known = registration;
        if (known == null) {
            known = discover();
            registration = known;
        }
        return known;
    }

    /** The provider's signing keys: fetched when needed, cached, and kept through an outage. */
    JWKSource<SecurityContext> keys() {
        String address = registration().getProviderDetails().getJwkSetUri();
        try {
            return JWKSourceBuilder.create(URI.create(String.valueOf(address)).toURL())
                    .retrying(true)
                    .outageTolerant(KEYS_OUTLIVE_OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException | IllegalArgumentException unusable) {
            throw new IllegalStateException("the provider names no address of its keys: " + address, unusable);
        }
    }

    private ClientRegistration discover() {
        try {
            return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                    .registrationId(REGISTRATION)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .clientAuthenticationMethod(
                            settings.clientSecret().isEmpty()
                                    ? ClientAuthenticationMethod.NONE
                                    : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    // Without the context path: English pages come back to the same registered address.
                    .redirectUri("{baseScheme}://{baseHost}{basePort}/login/oauth2/code/{registrationId}")
                    .scope("openid", "profile")
                    .userNameAttributeName("preferred_username")
                    .build();
        } catch (IllegalArgumentException | IllegalStateException away) {
            throw (Refusal) new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable")
                    .header("Retry-After", "5")
                    .initCause(away);
        }
    }
}
