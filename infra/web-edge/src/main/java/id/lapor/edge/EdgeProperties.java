package id.lapor.edge;

import id.lapor.edge.person.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The edge of one service.
 *
 * @param pages whether people sign in to pages here; without it nothing has a session, and what is outside
 *     {@code publicPaths} and the API is closed
 * @param officePaths path patterns that people sign in to in a service without {@code pages}: sessions and cookies there
 *     and nowhere else
 * @param publicPaths path patterns (below {@code /en} too) that need nobody signed in, API and pages alike
 * @param sessionCookie name of the session cookie; cookies ignore ports, so each service has its own
 * @param maxBody largest request body, more than zero; beyond it 413
 * @param problemBase what the {@code type} of every problem begins with; ends in a slash
 * @param oidc the OpenID provider
 * @param secondFactor who needs more than a password
 * @param links addresses of the services as browsers know them, by their short names, without a slash at the end
 */
@Validated
@ConfigurationProperties("lapor.edge")
public record EdgeProperties(
        @DefaultValue("false") boolean pages,
        @DefaultValue List<@NotBlank String> officePaths,
        @DefaultValue List<@NotBlank String> publicPaths,

        @DefaultValue("LAPOR") @Pattern(regexp = "LAPOR(_[A-Z]+)*")
        String sessionCookie,

        @DefaultValue("1MB") DataSize maxBody,

        @DefaultValue("https://lapor.example/problems/") @NotNull
        URI problemBase,

        @DefaultValue @Valid Oidc oidc,
        @DefaultValue @Valid Factors secondFactor,
        @DefaultValue Map<String, URI> links) {

    @AssertTrue(message = "lapor.edge.max-body must be more than zero") boolean isMaxBodyPositive() {
        return maxBody.toBytes() > 0;
    }

    @AssertTrue(message = "lapor.edge.problem-base must end in a slash") boolean isProblemBaseAFolder() {
        return problemBase.toString().endsWith("/");
    }

    /**
     * Where a form may lead beside its own origin, for the content security policy: to the provider, as when a sign-out
     * is sent, and from its sign-in page back to a service. Browsers check each redirect that follows a form.
     */
    public String formTargets() {
        return Stream.concat(Stream.of(oidc.issuer()), links.values().stream())
                .map(address -> address.getScheme() + "://" + address.getRawAuthority())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /**
     * Where people and tokens come from.
     *
     * @param issuer the provider's issuer, as it stands in its tokens; its discovery document is read when first needed
     * @param clientId the client of the pages
     * @param clientSecret empty for a public client; PKCE is used with and without
     * @param audience what the {@code aud} of an access token must contain
     * @param operatorTokens whether the provider is the installation's own, whose tokens for its operator count as a
     *     second factor (docs/adr/0012-second-factor.md); no unless whoever starts the service says so
     */
    public record Oidc(
            @DefaultValue("http://localhost:8090") URI issuer,
            @DefaultValue("lapor-pages") @NotBlank String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("lapor") @NotBlank String audience,
            @DefaultValue("false") boolean operatorTokens) {}

    /**
     * Who needs a second factor, and what counts as one.
     *
     * @param roles the roles that need it; empty for none
     * @param methods values of the {@code amr} claim that tell of one (RFC 8176)
     * @param acr what a person without one is sent to the provider with ({@code acr_values}); the provider may not know it
     */
    public record Factors(
            @DefaultValue({"BUREAU", "INSPECTOR", "AUDITOR"})
            Set<Role> roles,

            @DefaultValue({"otp", "hwk", "swk", "mfa"}) @NotEmpty List<@NotBlank String> methods,

            @DefaultValue("mfa") @Pattern(regexp = "[A-Za-z0-9:._/-]+") String acr) {

        public Factors {
            roles = Set.copyOf(roles);
            methods = List.copyOf(methods);
        }

        @AssertTrue(message = "operator is no method: lapor.edge.oidc.operator-tokens says whether it counts") boolean isOperatorLeftToTheProvider() {
            return !methods.contains("operator");
        }
    }
}
