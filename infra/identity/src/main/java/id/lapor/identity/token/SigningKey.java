package id.lapor.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key that signs tokens: RSA, kept in a file that only its owner reads, so that tokens outlive a restart. */
public final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    /** Reads the key, or makes it at the first start. Refuses a file that holds no private RSA key. */
    public static RSAKey at(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            RSAKey key = RSAKey.parse(Files.readString(file));
            if (!key.isPrivate()) {
                throw new IllegalArgumentException(file + " holds no private key");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("the signing key cannot be read or made at " + file, e);
        } catch (ParseException e) {
            throw new IllegalArgumentException(file + " holds no RSA key", e);
        }
    }

    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path draft = Files.createTempFile(
                folder,
                "signing",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(draft, generate().toJSONString());
            // A link appears whole or not at all, and never replaces the key of another start.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException made) {
            // Another start was faster; its key is used.
            return;
        } finally {
            Files.delete(draft);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java cannot make RSA keys", e);
        }
    }
}
