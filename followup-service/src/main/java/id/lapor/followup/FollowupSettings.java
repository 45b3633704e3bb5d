package id.lapor.followup;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the follow-up.
 *
 * @param bureauZone zone of the bureau: what "today" is for the ministry as a whole
 * @param opens when offices open, in each unit's own zone
 * @param closes when they close; later than {@code opens}
 * @param sweep how often due clocks are looked for, at least 100 ms
 * @param aboveBureau unit to which the bureau belongs: it is told when the bureau is slow
 * @param sweepWorkers how many due cases one replica works on at once
 * @param sweepSize due cases that one sweep takes at most before it looks again
 */
@Validated
@ConfigurationProperties("lapor.followup")
public record FollowupSettings(
        @DefaultValue("Asia/Jakarta") ZoneId bureauZone,
        @DefaultValue("08:00") LocalTime opens,
        @DefaultValue("16:00") LocalTime closes,
        @DefaultValue("5s") Duration sweep,
        @DefaultValue("500") @Min(1) @Max(10_000) int sweepSize,
        @DefaultValue("16") @Min(1) @Max(256) int sweepWorkers,
        @DefaultValue("SETJEN") @NotBlank String aboveBureau) {

    @AssertTrue(message = "lapor.followup.closes must be later than lapor.followup.opens") boolean isOpenAtAll() {
        return closes.isAfter(opens);
    }

    @AssertTrue(message = "lapor.followup.sweep must be at least 100 ms") boolean isSweepSane() {
        return sweep.toMillis() >= 100;
    }
}
