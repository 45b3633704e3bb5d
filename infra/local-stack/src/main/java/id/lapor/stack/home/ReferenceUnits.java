package id.lapor.stack.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The units that the routing service is shipped with, laid where the identity provider makes accounts of them. */
public record ReferenceUnits(Home home) {
    private static final String SHIPPED = "routing-service/src/main/resources/reference/units.csv";

    /** Copies the shipped file whenever it differs from the one in place. */
    public void copy() throws IOException {
        Path shipped = home.project().resolve(SHIPPED);
        if (Files.exists(home.unitsFile()) && Files.mismatch(shipped, home.unitsFile()) < 0) {
            return;
        }
        Path draft = home.unitsFile().resolveSibling("units.csv.new");
        Files.copy(shipped, draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, home.unitsFile(), StandardCopyOption.ATOMIC_MOVE);
    }
}
