package id.lapor.notification.contact;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import id.lapor.events.SealedContact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Opens sealed contacts with the private key that only this service has (Tink hybrid encryption). */
public final class ContactSafe {
    /** File of the private keyset within the folder of keys. */
    public static final String PRIVATE_KEYS = "contacts-private.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HybridDecrypt keys;

    /** @throws IllegalStateException if the keys cannot be read: without them nobody could be told anything */
    public ContactSafe(Path folder) {
        Path file = folder.resolve(PRIVATE_KEYS);
        try {
            Configuration hybrid = HybridConfig2026.get();
            this.keys = TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file), hybrid, InsecureSecretKeyAccess.get())
                    .getPrimitive(hybrid, HybridDecrypt.class);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The keys that open contacts cannot be read from " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * @param sealed base64 of the sealed contact
     * @param complaint id of the complaint that it was sealed for; under any other it does not open
     * @throws CannotBeOpened if it was sealed for another complaint or another key
     */
    public SealedContact.Contact open(String sealed, String complaint) {
        try {
            byte[] opened =
                    keys.decrypt(Base64.getDecoder().decode(sealed), complaint.getBytes(StandardCharsets.UTF_8));
            return JSON.readValue(opened, SealedContact.Contact.class);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CannotBeOpened(complaint, e);
        } catch (JacksonException e) {
            // The cause quotes the contact, which belongs into no log.
            throw new CannotBeOpened(complaint, new IllegalArgumentException("not a contact"));
        }
    }

    /** The contact stays sealed: wrong keys, or a contact of another complaint. */
    public static final class CannotBeOpened extends RuntimeException {
        CannotBeOpened(String complaint, Exception cause) {
            super("The contact of " + complaint + " cannot be opened", cause);
        }
    }
}
