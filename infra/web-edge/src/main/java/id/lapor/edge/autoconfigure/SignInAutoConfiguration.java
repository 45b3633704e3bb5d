package id.lapor.edge.autoconfigure;

import id.lapor.edge.EdgeProperties;
import id.lapor.edge.problem.Problems;
import id.lapor.edge.signin.Chains;
import id.lapor.edge.signin.Gate;
import id.lapor.edge.signin.Provider;
import id.lapor.edge.signin.SecondFactor;
import id.lapor.edge.signin.SignIn;
import id.lapor.edge.signin.Tokens;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Sign-in and tokens of a service, unless it declares a security chain of its own (as the provider itself does). */
@AutoConfiguration(
        after = EdgeAutoConfiguration.class,
        before = {
            ServletWebSecurityAutoConfiguration.class,
            OAuth2ClientAutoConfiguration.class,
            OAuth2ResourceServerAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnMissingBean(SecurityFilterChain.class)
public class SignInAutoConfiguration {

    @Bean
    Provider openIdProvider(EdgeProperties properties) {
        return new Provider(properties.oidc());
    }

    @Bean
    JwtDecoder accessTokens(Provider provider, EdgeProperties properties) {
        return new Tokens(provider, properties.oidc());
    }

    @Bean
    Chains securityChains(EdgeProperties properties, Problems problems, Provider provider) {
        SecondFactor secondFactor = new SecondFactor(properties);
        return new Chains(properties, new Gate(problems), new SignIn(provider, secondFactor), secondFactor);
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, Chains chains) {
        return chains.api(http);
    }

    @Bean
    @Order(2)
    @ConditionalOnProperty("lapor.edge.office-paths[0]")
    SecurityFilterChain officeChain(HttpSecurity http, Chains chains) {
        return chains.office(http);
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageChain(HttpSecurity http, Chains chains, EdgeProperties properties) {
        return properties.pages() ? chains.pages(http) : chains.withoutPages(http);
    }
}
