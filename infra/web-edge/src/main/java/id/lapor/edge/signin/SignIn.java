package id.lapor.edge.signin;

import id.lapor.edge.person.Role;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** The parts of a sign-in with OpenID Connect: code flow with PKCE, roles from the ID token, sign-out at the provider. */
public final class SignIn {

    private final Provider provider;
    private final SecondFactor secondFactor;

    public SignIn(Provider provider, SecondFactor secondFactor) {
        this.provider = provider;
        this.secondFactor = secondFactor;
    }

    /** Asks the provider to speak the language of the page that wanted the sign-in. */
    OAuth2AuthorizationRequestResolver requests() {
        DefaultOAuth2AuthorizationRequestResolver resolver = new DefaultOAuth2AuthorizationRequestResolver(provider);
        resolver.setAuthorizationRequestCustomizer(request -> request.additionalParameters(
                more -> more.put("ui_locales", LocaleContextHolder.getLocale().getLanguage())));
        return new StepUp(resolver, secondFactor.acr());
    }

    OidcUserService users() {
        OidcUserService users = new OidcUserService();
        users.setRetrieveUserInfo(request -> false);
        users.setOidcUserConverter(source -> user(source.getUserRequest().getIdToken()));
        return users;
    }

    LogoutSuccessHandler logout() {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(provider);
        handler.setPostLogoutRedirectUri("{baseScheme}://{baseHost}{basePort}/");
        return handler;
    }

    /** Makes a failure to begin a sign-in, as when the provider is away, end in the same place as any other. */
    ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failingWith(AuthenticationFailureHandler failure) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(failure);
                return filter;
            }
        };
    }

    private static DefaultOidcUser user(OidcIdToken token) {
        Map<String, Object> claims = token.getClaims();
        return new DefaultOidcUser(
                Role.authoritiesIn(claims),
                token,
                claims.containsKey("preferred_username") ? "preferred_username" : "sub");
    }
}
