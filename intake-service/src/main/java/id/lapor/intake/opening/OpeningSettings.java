package id.lapor.intake.opening;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of an opening.
 *
 * @param decideWithin after this a request that nobody decided lapses
 * @param readableFor how long the asker may read the identity after the agreement
 */
@Validated
@ConfigurationProperties("lapor.intake.identity-opening")
public record OpeningSettings(
        @DefaultValue("7d") Duration decideWithin,
        @DefaultValue("24h") Duration readableFor) {}
