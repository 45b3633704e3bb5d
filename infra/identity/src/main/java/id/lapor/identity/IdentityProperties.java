package id.lapor.identity;

import jakarta.validation.constraints.AssertTrue;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The files of the provider, and how long a sign-in lasts.
 *
 * @param keysDir folder of {@code operator.key}, which is only read, and of {@code identity-signing.json} and {@code
 *     identity-factors.key}, which are made when first needed
 * @param dataDir what accounts have left here: their second factors
 * @param unitsFile CSV whose first column is {@code code}: the units that have a liaison and officers
 * @param accountsFile CSV of the accounts; where it is absent there are those for demonstration
 * @param passkeyHost what passkeys are bound to, if it is not the issuer's host but the domain above it
 * @param demoPasswordFile holds the one password of all demonstration accounts, 8 to 72 bytes
 * @param sessionEnd a session here ends this long after its beginning, however busy it is, and what was signed in by it can be
 *     renewed no longer; more than zero
 */
@Validated
@ConfigurationProperties("lapor.identity")
public record IdentityProperties(
        Path keysDir,
        Path dataDir,
        Path unitsFile,
        Path accountsFile,
        @DefaultValue("") String passkeyHost,
        Path demoPasswordFile,
        @DefaultValue("12h") Duration sessionEnd) {

    @AssertTrue(message = "lapor.identity.session-end must be more than zero") boolean isSessionEndPositive() {
        return sessionEnd.isPositive();
    }

    public Path operatorKeyFile() {
        return keysDir.resolve("operator.key");
    }

    public Path signingKeyFile() {
        return keysDir.resolve("identity-signing.json");
    }

    public Path factorsKeyFile() {
        return keysDir.resolve("identity-factors.key");
    }

    /** One sealed file for each account that has a second factor, named after it. */
    public Path factorsDir() {
        return dataDir.resolve("factors");
    }
}
