package id.lapor.intake;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of intake.
 *
 * @param keysDir folder with {@code installation.key} and {@code contacts-public.json}
 * @param bureauZone the bureau's time zone, in which pages without a place of their own tell the time
 * @param guesses how many wrong numbers or receipts an address may send before it has to wait
 * @param guessEvery after how long it may send one more
 * @param help where people can turn to besides these pages
 */
@Validated
@ConfigurationProperties("lapor.intake")
public record IntakeSettings(
        @NotNull Path keysDir,
        @DefaultValue("Asia/Jakarta") ZoneId bureauZone,
        @DefaultValue("60") @Min(1) int guesses,
        @DefaultValue("1s") Duration guessEvery,
        @DefaultValue List<HelpChannel> help) {

    /**
     * One way to get help.
     *
     * @param name message code of its name, {@code phone}, {@code email}, {@code visit}
     * @param address what to dial, write to, or where to go
     */
    public record HelpChannel(@NotNull String name, @NotNull String address) {}
}
