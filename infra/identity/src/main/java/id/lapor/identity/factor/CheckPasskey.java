package id.lapor.identity.factor;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Sets up an account's passkey and checks what it signs, by Spring Security's WebAuthn. */
public final class CheckPasskey {

    private static final Logger log = LoggerFactory.getLogger(CheckPasskey.class);

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final Enrolments enrolments;
    private final PublicKeyCredentialRpEntity party;
    private final String origin;

    /**
     * @param host what passkeys are bound to: the provider's host name, or the domain above it; no IP address
     * @param origin where the provider's pages are
     */
    public CheckPasskey(Enrolments enrolments, String host, String origin) {
        this.enrolments = enrolments;
        this.party =
                PublicKeyCredentialRpEntity.builder().id(host).name("Lapor").build();
        this.origin = origin;
    }

    /** What a browser has to let the device sign; good for one answer. */
    public sealed interface Challenge extends Serializable {

        /** For an account without a second factor: make a passkey. */
        record Creation(PublicKeyCredentialCreationOptions options) implements Challenge {}

        /** For an account with a passkey: use it. */
        record Use(PublicKeyCredentialRequestOptions options) implements Challenge {}
    }

    /** The next challenge; empty for an account that has an authenticator app. */
    public Optional<Challenge> challenge(Authentication person) {
        Optional<Enrolment> enrolment = enrolments.find(person.getName());
        WebAuthnRelyingPartyOperations passkeys = passkeysOf(person);
        if (enrolment.isEmpty()) {
            return Optional.of(new Challenge.Creation(passkeys.createPublicKeyCredentialCreationOptions(
                    new ImmutablePublicKeyCredentialCreationOptionsRequest(person))));
        }
        return enrolment.get().passkeys().isEmpty()
                ? Optional.empty()
                : Optional.of(new Challenge.Use(passkeys.createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(person))));
    }

    /** The challenge as browsers read it. */
    public String text(Challenge challenge) {
        return json.writeValueAsString(
                switch (challenge) {
                    case Challenge.Creation creation -> creation.options();
                    case Challenge.Use use -> use.options();
                });
    }

    /** Whether the answer, as browsers write it, meets the challenge; a new passkey is then the account's. */
    public synchronized boolean passes(Authentication person, Challenge challenge, String answer) {
        try {
            switch (challenge) {
                case Challenge.Creation creation -> register(person, creation, answer);
                case Challenge.Use use -> use(person, use, answer);
            }
            return true;
        } catch (JacksonException | IllegalArgumentException | IllegalStateException | NullPointerException refused) {
            // Spring's reader takes for granted that an answer has all its parts.
            return refused(refused);
        } catch (RuntimeException refused) {
            // The library behind Spring tells a wrong signature, origin or count by exceptions of its own.
            if (refused.getClass().getName().startsWith("com.webauthn4j.")) {
                return refused(refused);
            }
            throw refused;
        }
    }

    private static boolean refused(RuntimeException why) {
        log.info("a passkey was refused: {}", why.getMessage());
        return false;
    }

    private void register(Authentication person, Challenge.Creation creation, String answer) {
        PublicKeyCredential<AuthenticatorAttestationResponse> made = json.readValue(answer, new TypeReference<>() {});
        passkeysOf(person)
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        creation.options(), new RelyingPartyPublicKey(made, party.getName())));
    }

    private void use(Authentication person, Challenge.Use use, String answer) {
        PublicKeyCredential<AuthenticatorAssertionResponse> signed = json.readValue(answer, new TypeReference<>() {});
        passkeysOf(person).authenticate(new RelyingPartyAuthenticationRequest(use.options(), signed));
    }

    private WebAuthnRelyingPartyOperations passkeysOf(Authentication person) {
        PasskeyHolder holder = new PasskeyHolder(person.getName(), enrolments);
        return new Webauthn4JRelyingPartyOperations(holder, holder, party, Set.of(origin));
    }
}
