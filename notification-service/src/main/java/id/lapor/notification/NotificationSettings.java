package id.lapor.notification;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the service.
 *
 * @param from address that notices come from; its domain also ends every Message-ID
 * @param sender the name beside that address
 * @param keysDir folder of {@code contacts-private.json}
 * @param intakeUrl where reporters follow their reports
 * @param followupUrl where units work on their cases
 * @param routingUrl where the bureau's desk is
 * @param bureauAddress where the bureau is told of limits that run down
 * @param bureauZone in which the bureau reads the time
 * @param lanes notices sent at once; those of one complaint share a lane and keep their order
 * @param lease how long a notice that is being sent is left alone by other replicas; renewed at each sweep, so at least three
 *     sweeps long
 * @param sweep how often the sending looks for what a crash or an outage left behind
 */
@Validated
@ConfigurationProperties("lapor.notification")
public record NotificationSettings(
        @DefaultValue("lapor@lapor.example") @Email String from,
        @DefaultValue("Lapor") @NotBlank String sender,
        @NotNull Path keysDir,
        @NotNull URI intakeUrl,
        @NotNull URI followupUrl,
        @NotNull URI routingUrl,
        @NotBlank @Email String bureauAddress,
        @NotNull ZoneId bureauZone,
        @DefaultValue("8") @Min(1) @Max(128) int lanes,
        @DefaultValue("15s") Duration lease,
        @DefaultValue("3s") Duration sweep) {

    public NotificationSettings {
        if (lease.compareTo(sweep.multipliedBy(3)) < 0) {
            throw new IllegalArgumentException("lapor.notification.lease must be at least three sweeps long");
        }
    }
}
