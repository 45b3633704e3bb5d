package id.lapor.edge.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * What a cookie carries: 256 random bits. The database holds only their digest; what it holds of the session is sealed
 * with a key that is derived from them, so a copy of the database opens no session and shows nothing of anybody.
 */
record SessionId(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final byte[] PURPOSE = "lapor session attributes".getBytes(StandardCharsets.US_ASCII);

    static SessionId random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new SessionId(base64(bits));
    }

    /** Whether it can have come from here at all. */
    boolean isWellFormed() {
        return FORM.matcher(value).matches();
    }

    /** The name of the session in the database: SHA-256, in base 64. */
    String digest() {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key of what the session holds: HKDF with SHA-256. */
    SecretKey key() {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES", HKDFParameterSpec.ofExtract().addIKM(bytes()).thenExpand(PURPOSE, 32));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** It is a secret: whoever has it is signed in. */
    @Override
    public String toString() {
        return "SessionId[…]";
    }
}
