package id.lapor.intake.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Closes and opens texts; what was closed for one context opens for no other. */
public final class Seal {
    private final Aead aead;

    Seal(Aead aead) {
        this.aead = aead;
    }

    /** Closes a text for a context, such as the number of the report that it belongs to; the result is base64. */
    public String close(String text, String context) {
        try {
            return Base64.getEncoder().encodeToString(aead.encrypt(text.getBytes(UTF_8), context.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    /**
     * Opens what {@link #close} closed.
     *
     * @throws IllegalStateException if it was closed under another key or for another context, or was changed
     */
    public String open(String sealed, String context) {
        try {
            return new String(aead.decrypt(Base64.getDecoder().decode(sealed), context.getBytes(UTF_8)), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What is sealed does not open", e);
        }
    }
}
