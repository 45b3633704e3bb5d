package id.lapor.identity;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The files of the provider.
 *
 * @param keysDir folder of {@code operator.key}, which is only read, and {@code identity-signing.json}, which is made
 *     at the first start
 * @param unitsFile CSV whose first column is {@code code}: the units that have a liaison and officers
 * @param demoPasswordFile holds the one password of all demonstration accounts, 8 to 72 bytes
 */
@Validated
@ConfigurationProperties("lapor.identity")
public record IdentityProperties(Path keysDir, Path unitsFile, Path demoPasswordFile) {

    public Path operatorKeyFile() {
        return keysDir.resolve("operator.key");
    }

    public Path signingKeyFile() {
        return keysDir.resolve("identity-signing.json");
    }
}
