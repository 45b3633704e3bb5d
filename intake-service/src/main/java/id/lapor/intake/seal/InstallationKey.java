package id.lapor.intake.seal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret of this installation, from which everything that intake keeps to itself is derived. */
public final class InstallationKey {
    /** Name of the key file in the folder of keys: 32 random bytes, base64url. */
    public static final String FILE = "installation.key";

    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    private InstallationKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, HMAC);
    }

    /**
     * Reads the key of a folder.
     *
     * @throws IllegalStateException if there is none, or it is no key: several replicas must share it, so none is made here
     */
    public static InstallationKey read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(Files.readString(file).strip());
            if (bytes.length != BYTES) {
                throw new IllegalStateException(file + " does not hold " + BYTES + " bytes");
            }
            return new InstallationKey(bytes);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("The installation's key cannot be read from " + file, e);
        }
    }

    /** HMAC-SHA-256 of a purpose and parts, each with its length before it, so that no two lists look alike. */
    public byte[] derive(String purpose, String... parts) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            add(mac, purpose);
            for (String part : parts) {
                add(mac, part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }

    /** A seal (AES-256-GCM) whose key is derived in the same way. */
    @AccessesPartialKey
    public Seal seal(String purpose, String... parts) {
        try {
            AeadConfig.register();
            AesGcmParameters parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            AesGcmKey derived = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(derive(purpose, parts), InsecureSecretKeyAccess.get()))
                    .build();
            KeysetHandle keys = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(derived).withFixedId(1).makePrimary())
                    .build();
            return new Seal(keys.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A seal cannot be made", e);
        }
    }

    private static void add(Mac mac, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
    }
}
