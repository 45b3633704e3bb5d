package id.lapor.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the service.
 *
 * @param applicationId consumer group of the stream and name of its internal topics
 * @param address {@code host:port} under which other replicas reach this one, to ask for its part of the ledger
 * @param bureauZone zone in which a day of filing begins and ends
 * @param pace shortest time between two messages of a stream of figures
 * @param heartbeat after so long without news a stream says that it lives
 */
@Validated
@ConfigurationProperties("lapor.reporting")
public record ReportingSettings(
        @DefaultValue("reporting") @NotBlank String applicationId,

        @DefaultValue("localhost:8084") @Pattern(regexp = "[^:/]+:\\d+") String address,

        @NotNull ZoneId bureauZone,
        @DefaultValue("1s") Duration pace,
        @DefaultValue("15s") Duration heartbeat) {}
