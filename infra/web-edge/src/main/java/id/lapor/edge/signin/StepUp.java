package id.lapor.edge.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * A sign-in that asks for a second factor, when its address carries {@value #ASKED}. The provider is told to let nobody
 * through on an earlier sign-in, since that one had no second factor.
 */
final class StepUp implements OAuth2AuthorizationRequestResolver {

    static final String ASKED = "second-factor";

    private final OAuth2AuthorizationRequestResolver requests;
    private final String acr;

    StepUp(OAuth2AuthorizationRequestResolver requests, String acr) {
        this.requests = requests;
        this.acr = acr;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return asking(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return asking(request, requests.resolve(request, registration));
    }

    private @Nullable OAuth2AuthorizationRequest asking(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest signIn) {
        return signIn == null || request.getParameter(ASKED) == null
                ? signIn
                : OAuth2AuthorizationRequest.from(signIn)
                        .additionalParameters(more -> more.putAll(Map.of("prompt", "login", "acr_values", acr)))
                        .build();
    }
}
