package id.lapor.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.DefaultOAuth2TokenContext;

class RefreshTokensTests {

    private static final Duration UNUSED = Duration.ofHours(10);
    private static final Duration LIFE = Duration.ofHours(12);

    private final Instant signedIn = Instant.parse("2026-11-24T01:00:00Z");
    private Instant now = signedIn;
    private final RefreshTokens tokens = new RefreshTokens(LIFE, () -> now);

    @Test
    void endWhenNobodyUsesThem() {
        assertThat(endOf(at(signedIn))).isEqualTo(now.plus(UNUSED));
    }

    @Test
    void endWithTheSessionHoweverOftenTheyAreRenewed() {
        for (int hour = 3; hour < LIFE.toHours(); hour++) {
            now = signedIn.plus(Duration.ofHours(hour));
            assertThat(endOf(at(signedIn))).isEqualTo(signedIn.plus(LIFE));
        }
        now = signedIn.plus(LIFE);
        assertThat(renewed(at(signedIn))).isNull();
    }

    @Test
    void countFromTheFirstOfTwoFactors() {
        now = signedIn.plus(Duration.ofHours(9));
        assertThat(endOf(at(signedIn), at(now))).isEqualTo(signedIn.plus(LIFE));
    }

    @Test
    void areForNobodyWhoHasShownNothing() {
        assertThat(renewed()).isNull();
    }

    private Instant endOf(GrantedAuthority... shown) {
        return Objects.requireNonNull(Objects.requireNonNull(renewed(shown)).getExpiresAt());
    }

    private @Nullable OAuth2RefreshToken renewed(GrantedAuthority... shown) {
        RegisteredClient client = RegisteredClient.withId("pages")
                .clientId("pages")
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .tokenSettings(
                        TokenSettings.builder().refreshTokenTimeToLive(UNUSED).build())
                .build();
        return tokens.generate(DefaultOAuth2TokenContext.builder()
                .registeredClient(client)
                .principal(UsernamePasswordAuthenticationToken.authenticated("bureau", null, Arrays.asList(shown)))
                .tokenType(OAuth2TokenType.REFRESH_TOKEN)
                .build());
    }

    private static GrantedAuthority at(Instant shown) {
        return FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(shown)
                .build();
    }
}
