package id.lapor.notification;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import id.lapor.events.SealedContact;
import id.lapor.notification.contact.ContactSafe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** A fresh pair of contact keys in a folder of its own, and what intake does with the public one. */
public final class TestKeys {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KeysetHandle keys;
    private final Path folder;

    public TestKeys() {
        try {
            keys = KeysetHandle.generateNew(
                    HpkeParameters.builder()
                            .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                            .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                            .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                            .setVariant(HpkeParameters.Variant.TINK)
                            .build(),
                    hybrid());
            folder = Files.createTempDirectory("lapor-keys");
            Path file = folder.resolve(ContactSafe.PRIVATE_KEYS);
            Files.writeString(
                    file, TinkJsonProtoKeysetFormat.serializeKeyset(keys, hybrid(), InsecureSecretKeyAccess.get()));
            file.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Seals a contact for one complaint. */
    public SealedContact seal(String complaint, String email) {
        try {
            byte[] sealed = keys.getPublicKeysetHandle()
                    .getPrimitive(hybrid(), HybridEncrypt.class)
                    .encrypt(
                            JSON.writeValueAsBytes(new SealedContact.Contact(email, "id")),
                            complaint.getBytes(StandardCharsets.UTF_8));
            return new SealedContact(Base64.getEncoder().encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Configuration hybrid() throws GeneralSecurityException {
        return HybridConfig2026.get();
    }
}
