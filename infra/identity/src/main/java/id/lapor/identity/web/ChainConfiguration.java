package id.lapor.identity.web;

import id.lapor.identity.IdentityProperties;
import id.lapor.identity.account.PasswordSignIn;
import id.lapor.identity.factor.Passage;
import id.lapor.identity.token.OperatorGrants;
import id.lapor.identity.token.OperatorKey;
import id.lapor.identity.token.PublicRefresh;
import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2ClientAuthenticationConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The protocol's endpoints, and the pages for password and second factor in front of them. */
@Configuration(proxyBeanMethods = false)
class ChainConfiguration {

    private static final String[] PUBLIC = {
        "/", "/error", "/kit/**", "/webjars/**", "/favicon.ico", "/actuator/**", SignInPage.PATH
    };

    @Bean
    @Order(1)
    SecurityFilterChain protocol(
            HttpSecurity http,
            OperatorGrants operators,
            OperatorKey keys,
            RegisteredClientRepository clients,
            Passage passage,
            IdentityProperties identity,
            InstantSource clock) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .addFilterBefore(new SessionEnd(identity.sessionEnd(), clock), SecurityContextHolderFilter.class)
                .with(
                        server,
                        provider -> provider.clientAuthentication(client -> secrets(client, keys, clients))
                                .tokenEndpoint(token -> token.accessTokenRequestConverter(OperatorGrants::asked)
                                        .authenticationProvider(operators))
                                .oidc(oidc -> oidc.logoutEndpoint(
                                        logout -> logout.errorResponseHandler(SignInPage::signOut))))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(AuthorizationManagers.allOf(
                                AuthenticatedAuthorizationManager.authenticated(), passage)))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(SignInPage::ask).accessDeniedHandler(SecondFactorPage::ask))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, PasswordSignIn signIn, IdentityProperties identity, InstantSource clock) {
        return http.authenticationProvider(signIn)
                .addFilterBefore(new SessionEnd(identity.sessionEnd(), clock), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(PUBLIC)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage(SignInPage.PATH).failureHandler(failures()))
                .build();
    }

    private static void secrets(
            OAuth2ClientAuthenticationConfigurer client, OperatorKey keys, RegisteredClientRepository clients) {
        client.authenticationConverters(converters -> converters.add(PublicRefresh::of));
        client.authenticationProviders(providers -> {
            providers.addFirst(new PublicRefresh(clients));
            providers.stream()
                    .filter(ClientSecretAuthenticationProvider.class::isInstance)
                    .forEach(secret -> ((ClientSecretAuthenticationProvider) secret).setPasswordEncoder(keys));
        });
    }

    private static AuthenticationFailureHandler failures() {
        var wrong = new SimpleUrlAuthenticationFailureHandler(SignInPage.PATH + "?wrong");
        var wait = new SimpleUrlAuthenticationFailureHandler(SignInPage.PATH + "?wait");
        return (request, response, failure) ->
                (failure instanceof LockedException ? wait : wrong).onAuthenticationFailure(request, response, failure);
    }
}
