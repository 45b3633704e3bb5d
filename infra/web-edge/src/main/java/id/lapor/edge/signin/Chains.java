package id.lapor.edge.signin;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import id.lapor.edge.EdgeProperties;
import id.lapor.edge.person.Role;
import jakarta.servlet.DispatcherType;
import java.util.stream.Stream;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The two ways in: {@code /api} with a bearer token and without a session, and pages with a sign-in. */
public final class Chains {

    private static final String[] ALWAYS_PUBLIC = {
        "/error", "/kit/**", "/webjars/**", "/favicon.ico", "/actuator/**", "/v3/api-docs/**", "/v3/api-docs.yaml"
    };

    /** What leads in and out. */
    private static final String[] SIGN_IN = {"/oauth2/**", "/login/**", "/logout"};

    private static final String[] BOOKS = {"/api/v1/ledger", "/api/v1/pulse"};

    private final EdgeProperties properties;
    private final Gate gate;
    private final SignIn signIn;
    private final SecondFactor secondFactor;

    public Chains(EdgeProperties properties, Gate gate, SignIn signIn, SecondFactor secondFactor) {
        this.properties = properties;
        this.gate = gate;
        this.signIn = signIn;
        this.secondFactor = secondFactor;
    }

    /** What may be asked for within a session: everything, or the officers' part in a service for everybody. */
    public static RequestMatcher withSession(EdgeProperties properties) {
        return properties.pages() ? AnyRequestMatcher.INSTANCE : anyOf(officeArea(properties));
    }

    /** The API: what is not named public wants a token; the books want the bureau or an auditor. */
    public SecurityFilterChain api(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(paths -> open(paths)
                        .requestMatchers(BOOKS)
                        .hasAnyAuthority(Role.BUREAU.authority(), Role.AUDITOR.authority())
                        .requestMatchers(properties.publicPaths().toArray(String[]::new))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(
                        new SecondFactorFilter(secondFactor, gate, request -> false), AuthorizationFilter.class)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(authorities()))
                        .authenticationEntryPoint(gate::askForToken)
                        .accessDeniedHandler(gate::deny))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(gate::askForToken).accessDeniedHandler(gate::deny))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .build();
    }

    /** Pages of officers in a service for everybody: what signs them in and what they sign in to, and nothing else. */
    public SecurityFilterChain office(HttpSecurity http) {
        return signedIn(
                http.securityMatchers(matchers -> matchers.requestMatchers(officeArea(properties))), new String[0]);
    }

    private static String[] officeArea(EdgeProperties properties) {
        return Stream.concat(properties.officePaths().stream(), Stream.of(SIGN_IN))
                .toArray(String[]::new);
    }

    /** Pages that people sign in to; the sign-in leads back to where they wanted to go. */
    public SecurityFilterChain pages(HttpSecurity http) {
        return signedIn(http, properties.publicPaths().toArray(String[]::new));
    }

    private SecurityFilterChain signedIn(HttpSecurity http, String[] publicPaths) {
        return http.authorizeHttpRequests(paths -> open(paths)
                        .requestMatchers(ALWAYS_PUBLIC)
                        .permitAll()
                        .requestMatchers(publicPaths)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(
                        new SecondFactorFilter(secondFactor, gate, anyOf(ALWAYS_PUBLIC)), AuthorizationFilter.class)
                .oauth2Login(login -> login.loginPage(Gate.SIGN_IN)
                        .authorizedClientRepository(new NoTokens())
                        .authorizationEndpoint(way -> way.authorizationRequestResolver(signIn.requests()))
                        .userInfoEndpoint(who -> who.oidcUserService(signIn.users()))
                        .failureHandler(gate::signInFailed)
                        .withObjectPostProcessor(signIn.failingWith(gate::signInFailed)))
                .logout(logout -> logout.logoutSuccessHandler(signIn.logout()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(gate::askForSignIn).accessDeniedHandler(gate::deny))
                .build();
    }

    /** A service without sign-in: no session, no cookie, no CSRF token; what is not named public is closed. */
    public SecurityFilterChain withoutPages(HttpSecurity http) {
        return http.authorizeHttpRequests(paths -> open(paths)
                        .requestMatchers(ALWAYS_PUBLIC)
                        .permitAll()
                        .requestMatchers(properties.publicPaths().toArray(String[]::new))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(gate::askForToken).accessDeniedHandler(gate::deny))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .build();
    }

    private static AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        // Errors and the second half of an asynchronous answer belong to a request that was let in or refused before.
        return paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll();
    }

    private static RequestMatcher anyOf(String... patterns) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Stream.of(patterns).<RequestMatcher>map(paths::matcher).toList());
    }

    private static JwtAuthenticationConverter authorities() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> Role.authoritiesIn(token.getClaims()));
        return converter;
    }
}
