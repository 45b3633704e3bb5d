package id.lapor.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the trail.
 *
 * @param zone the bureau's zone, in which a day of the chain begins
 * @param patience how long an answer waits for its record; after that nothing is shown
 * @param reports how many of the tracking numbers that an answer showed are kept, 1 to 500
 */
@Validated
@ConfigurationProperties("lapor.audit")
public record AuditSettings(
        @DefaultValue("Asia/Jakarta") ZoneId zone,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("50") @Min(1) @Max(500) int reports) {}
