package id.lapor.identity.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * One account, as Spring's passkeys see it: the only user there is. The password has said who it is, so a passkey of
 * somebody else is not even looked for.
 */
final class PasskeyHolder implements PublicKeyCredentialUserEntityRepository, UserCredentialRepository {

    private final String username;
    private final Enrolments enrolments;
    private final PublicKeyCredentialUserEntity entity;

    PasskeyHolder(String username, Enrolments enrolments) {
        this.username = username;
        this.enrolments = enrolments;
        this.entity = ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(username))
                .name(username)
                .displayName(username)
                .build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return id.equals(entity.getId()) ? entity : null;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return name.equals(username) ? entity : null;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return findByUserId(entity.getId()).stream()
                .filter(record -> record.getCredentialId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes id) {
        return enrolments.find(username).stream()
                .flatMap(enrolment -> enrolment.passkeys().stream())
                .map(passkey -> passkey.of(entity.getId()))
                .toList();
    }

    /**
     * Keeps how often it was used, or the new passkey of an account that has no second factor yet. Refuses a new one of an
     * account that has: whoever knew the password and was asked to make a passkey before would pass by it for ever.
     */
    @Override
    public void save(CredentialRecord record) {
        Passkey passkey = Passkey.of(record);
        Optional<Enrolment> before = enrolments.find(username);
        if (before.isPresent()) {
            enrolments.replace(before.get().used(passkey));
        } else if (!enrolments.add(Enrolment.of(username, passkey))) {
            throw new IllegalStateException("another window has set up the second factor of " + username);
        }
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("accounts are not made here");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("an operator clears second factors");
    }

    /** What devices keep instead of a name: it tells nobody who it is. */
    private static Bytes handle(String username) {
        try {
            return new Bytes(MessageDigest.getInstance("SHA-256").digest(username.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
