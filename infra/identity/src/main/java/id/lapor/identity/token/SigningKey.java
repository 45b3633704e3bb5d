package id.lapor.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import id.lapor.identity.disk.OwnersFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;

/** The key that signs tokens: RSA, kept in a file that only its owner reads, so that tokens outlive a restart. */
public final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    /** Reads the key, or makes it at the first start. Refuses a file that holds no private RSA key. */
    public static RSAKey at(Path file) {
        try {
            byte[] stored = new OwnersFile(file)
                    .readOrMake(() -> generate().toJSONString().getBytes(StandardCharsets.UTF_8));
            RSAKey key = RSAKey.parse(new String(stored, StandardCharsets.UTF_8));
            if (!key.isPrivate()) {
                throw new IllegalArgumentException(file + " holds no private key");
            }
            return key;
        } catch (ParseException e) {
            throw new IllegalArgumentException(file + " holds no RSA key", e);
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
