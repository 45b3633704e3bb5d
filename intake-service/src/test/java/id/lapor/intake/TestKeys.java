package id.lapor.intake;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import id.lapor.events.SealedContact;
import id.lapor.intake.seal.ContactSeal;
import id.lapor.intake.seal.InstallationKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A folder of keys as an installation has it, made anew for each run of the tests; it can open contacts, too. */
public final class TestKeys implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final KeysetHandle CONTACTS = generate();
    private static final Path FOLDER = write();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("LAPOR_KEYS_DIR=" + FOLDER).applyTo(context);
    }

    public static InstallationKey installation() {
        return InstallationKey.read(FOLDER);
    }

    public static ContactSeal contacts() {
        return ContactSeal.read(FOLDER);
    }

    /** Opens a contact as the notification service does. */
    public static SealedContact.Contact open(SealedContact sealed, String complaintId) {
        try {
            byte[] plain = CONTACTS.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(
                            Base64.getDecoder().decode(sealed.ciphertext()),
                            complaintId.getBytes(StandardCharsets.UTF_8));
            return JsonMapper.builder().build().readValue(plain, SealedContact.Contact.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeysetHandle generate() {
        try {
            HybridConfig.register();
            return KeysetHandle.generateNew(
                    KeyTemplates.get("DHKEM_X25519_HKDF_SHA256_HKDF_SHA256_AES_256_GCM")
                            .toParameters(),
                    RegistryConfiguration.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path write() {
        try {
            Path folder = Files.createTempDirectory("lapor-keys");
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            Path installation = folder.resolve(InstallationKey.FILE);
            Path contacts = folder.resolve(ContactSeal.FILE);
            Files.writeString(installation, Base64.getUrlEncoder().encodeToString(key));
            Files.writeString(
                    contacts,
                    TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                            CONTACTS.getPublicKeysetHandle(), RegistryConfiguration.get()));
            contacts.toFile().deleteOnExit();
            installation.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Made by Spring, by name. */
    public TestKeys() {}
}
