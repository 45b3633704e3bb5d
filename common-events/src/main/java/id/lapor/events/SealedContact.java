package id.lapor.events;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Where to reach the reporter, sealed by hybrid encryption so that only the notification service can open it. Travels on
 * {@link Topics#INTAKE_CONTACTS}.
 *
 * @param ciphertext base64 of the sealed JSON of a {@link Contact}; the context info is the complaint id
 */
@JsonTypeName("contact.v1")
public record SealedContact(String ciphertext) {

    /** What is sealed: an e-mail address and the language in which the reporter is addressed ({@code id}, {@code en}). */
    public record Contact(String email, String language) {}
}
