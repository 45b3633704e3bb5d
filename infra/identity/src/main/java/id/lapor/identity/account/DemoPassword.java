package id.lapor.identity.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The one password of the demonstration accounts, kept as a bcrypt hash. */
public final class DemoPassword {

    private static final int SHORTEST = 8;
    /** bcrypt looks no further. */
    private static final int LONGEST = 72;

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();
    private final String hash;

    private DemoPassword(String password) {
        this.hash = String.valueOf(encoder.encode(password));
    }

    /** Reads and hashes the file's text, without blanks around it; refuses fewer than 8 or more than 72 bytes. */
    public static DemoPassword read(Path file) {
        try {
            String password = Files.readString(file).strip();
            int length = password.getBytes(StandardCharsets.UTF_8).length;
            if (length < SHORTEST || length > LONGEST) {
                throw new IllegalArgumentException("the demo password in " + file + " must have 8 to 72 bytes");
            }
            return new DemoPassword(password);
        } catch (IOException e) {
            throw new UncheckedIOException("the demo password cannot be read from " + file, e);
        }
    }

    /** Whether this is the password; takes the same time for every password of a permitted length. */
    public boolean is(@Nullable Object given) {
        return given instanceof CharSequence password && encoder.matches(password, hash);
    }
}
