package id.lapor.identity.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Refresh tokens for public clients too, which Spring gives none: each is good once and followed by another, as RFC 9700
 * (section 4.14) asks for where the client has no secret. However often they are renewed, they end when the session does by
 * which the person signed in, counted from the first factor that was shown.
 */
final class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {

    private static final int BYTES = 48;

    private final Base64StringKeyGenerator random =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), BYTES);
    private final Duration life;
    private final InstantSource clock;

    /** @param life from a sign-in to the end of all that renews it */
    RefreshTokens(Duration life, InstantSource clock) {
        this.life = life;
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())) {
            return null;
        }
        Instant now = clock.instant();
        Instant unused =
                now.plus(context.getRegisteredClient().getTokenSettings().getRefreshTokenTimeToLive());
        return firstFactor(context.getPrincipal())
                .map(shown -> shown.plus(life))
                .filter(now::isBefore)
                .map(end -> new OAuth2RefreshToken(random.generateKey(), now, end.isBefore(unused) ? end : unused))
                .orElse(null);
    }

    private static Optional<Instant> firstFactor(Authentication account) {
        return account.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(factor -> ((FactorGrantedAuthority) factor).getIssuedAt())
                .min(Comparator.naturalOrder());
    }
}
