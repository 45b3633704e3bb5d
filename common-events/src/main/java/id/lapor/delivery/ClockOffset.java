package id.lapor.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Objects;

/**
 * How far a test clock is from the machine's: one line in a file that every service of a stack reads. It is replaced as a
 * whole, so a reader finds the old one or the new one.
 *
 * @param file holds an ISO-8601 duration, such as {@code PT72H}; negative when the test clock is behind
 */
public record ClockOffset(Path file) {

    /** Whether there is one: then the stack runs on a test clock. */
    public boolean exists() {
        return Files.exists(file);
    }

    /** Reads it; what is no duration is an {@link IOException} too. */
    public Duration read() throws IOException {
        String line = Files.readString(file).strip();
        try {
            return Duration.parse(line);
        } catch (DateTimeException e) {
            throw new IOException(file + " holds no duration", e);
        }
    }

    public void write(Duration offset) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, offset + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
