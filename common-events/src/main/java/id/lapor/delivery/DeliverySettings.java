package id.lapor.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the delivery.
 *
 * @param replication copies of each topic: 1 for one broker (each message is then flushed to disk), 3 in a cluster
 * @param relays complaints that are relayed at once
 * @param sweep how often the relay looks for what a crash left behind
 */
@Validated
@ConfigurationProperties("lapor.delivery")
record DeliverySettings(
        @DefaultValue("1") @Min(1) @Max(7) short replication,
        @DefaultValue("32") @Min(1) @Max(512) int relays,
        @DefaultValue("5s") Duration sweep) {}
