package id.lapor.identity.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The key of whoever runs the installation, made by the local stack. It has 256 random bits, so one SHA-256 keeps it as
 * well as a slow hash would, and a thousand tokens for a demonstration cost no minute of hashing. Compared in constant
 * time.
 */
public final class OperatorKey implements PasswordEncoder {

    /** The stored form of the key in that file, without blanks around it; empty without a file. */
    Optional<String> stored(Path file) {
        try {
            return Optional.of(encode(Files.readString(file).strip()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the operator's key cannot be read from " + file, e);
        }
    }

    @Override
    public String encode(@Nullable CharSequence key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(key).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence key, @Nullable String stored) {
        return stored != null
                && MessageDigest.isEqual(
                        encode(key).getBytes(StandardCharsets.UTF_8), stored.getBytes(StandardCharsets.UTF_8));
    }
}
