package id.lapor.intake.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import id.lapor.events.SealedContact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** Seals where to reach a reporter so that only the notification service can open it: intake itself cannot. */
public final class ContactSeal {
    /** Name of the file with the public keys of the notification service: a Tink JSON keyset. */
    public static final String FILE = "contacts-public.json";

    private final HybridEncrypt encryption;
    private final JsonMapper json = JsonMapper.builder().build();

    private ContactSeal(HybridEncrypt encryption) {
        this.encryption = encryption;
    }

    /**
     * Reads the public keys of a folder.
     *
     * @throws IllegalStateException if there are none
     */
    public static ContactSeal read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            HybridConfig.register();
            return new ContactSeal(TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(
                            Files.readString(file), RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The public keys for contacts cannot be read from " + file, e);
        }
    }

    /** Seals a contact for one complaint; opened for another it does not open. */
    public SealedContact seal(SealedContact.Contact contact, String complaintId) {
        try {
            byte[] plain = json.writeValueAsBytes(contact);
            return new SealedContact(
                    Base64.getEncoder().encodeToString(encryption.encrypt(plain, complaintId.getBytes(UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing a contact failed", e);
        }
    }
}
