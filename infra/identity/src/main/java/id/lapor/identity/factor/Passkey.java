package id.lapor.identity.factor;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/**
 * A passkey as it is kept; the private half never leaves the person's device.
 *
 * @param id its name among the device's passkeys, in base64url as all that follows
 * @param publicKey COSE
 * @param attestation what the device said when it made the passkey
 * @param signatures how often the device says to have used it; a lower number tells of a copy
 * @param verified whether the device asked for finger, face or PIN
 * @param backupEligible whether the device may copy it to others of the same person
 * @param backedUp whether it has
 * @param transports how the browser reaches the device
 */
record Passkey(
        String id,
        String publicKey,
        String attestation,
        long signatures,
        boolean verified,
        boolean backupEligible,
        boolean backedUp,
        Set<String> transports) {

    static Passkey of(CredentialRecord record) {
        return new Passkey(
                record.getCredentialId().toBase64UrlString(),
                new Bytes(record.getPublicKey().getBytes()).toBase64UrlString(),
                Objects.requireNonNull(record.getAttestationObject()).toBase64UrlString(),
                record.getSignatureCount(),
                record.isUvInitialized(),
                record.isBackupEligible(),
                record.isBackupState(),
                record.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    CredentialRecord of(Bytes userHandle) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(id))
                .userEntityUserId(userHandle)
                .publicKey(
                        new ImmutablePublicKeyCose(Bytes.fromBase64(publicKey).getBytes()))
                .attestationObject(Bytes.fromBase64(attestation))
                .signatureCount(signatures)
                .uvInitialized(verified)
                .backupEligible(backupEligible)
                .backupState(backedUp)
                .transports(transports.stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toUnmodifiableSet()))
                .label(id)
                .build();
    }
}
