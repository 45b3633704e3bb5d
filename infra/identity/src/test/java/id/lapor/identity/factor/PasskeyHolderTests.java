package id.lapor.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** An account has the second factor that was set up first, whoever was asked to make a passkey before. */
class PasskeyHolderTests {
    private static final String BUREAU = "bureau";

    @TempDir
    private Path folder = Path.of("");

    private Enrolments enrolments = new Enrolments(folder, folder);
    private PasskeyHolder holder = new PasskeyHolder(BUREAU, enrolments);

    @BeforeEach
    void nobodyIsEnrolled() {
        enrolments = new Enrolments(folder.resolve("factors"), folder.resolve("key"));
        holder = new PasskeyHolder(BUREAU, enrolments);
    }

    @Test
    void keepsTheFirstPasskeyAndHowOftenItWasUsed() {
        holder.save(passkey("first", 0));
        holder.save(passkey("first", 5));
        assertThat(enrolments.find(BUREAU).orElseThrow().passkeys())
                .extracting(Passkey::signatures)
                .containsExactly(5L);
    }

    @Test
    void refusesASecondPasskey() {
        holder.save(passkey("first", 0));
        assertThatIllegalStateException().isThrownBy(() -> holder.save(passkey("second", 0)));
        assertThat(holder.findByCredentialId(idOf("first"))).isNotNull();
        assertThat(holder.findByCredentialId(idOf("second"))).isNull();
    }

    @Test
    void refusesAPasskeyBesideAnApp() {
        enrolments.add(Enrolment.of(BUREAU, SharedKey.random(), 0));
        assertThatIllegalStateException().isThrownBy(() -> holder.save(passkey("late", 0)));
        assertThat(enrolments.find(BUREAU).orElseThrow().passkeys()).isEmpty();
    }

    private static CredentialRecord passkey(String name, long signatures) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(idOf(name))
                .userEntityUserId(idOf(BUREAU))
                .publicKey(new ImmutablePublicKeyCose(idOf("key").getBytes()))
                .attestationObject(idOf("attestation"))
                .signatureCount(signatures)
                .transports(Set.of())
                .label(name)
                .build();
    }

    private static Bytes idOf(String name) {
        return new Bytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
