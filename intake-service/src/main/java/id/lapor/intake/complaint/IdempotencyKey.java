package id.lapor.intake.complaint;

import id.lapor.intake.number.Receipt;
import id.lapor.intake.number.TrackingNumber;
import id.lapor.intake.seal.InstallationKey;
import id.lapor.intake.seal.Seal;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What makes two filings one: the same key of the same client. The number of the report follows from it under the
 * installation's key, so a repeat collides on the report's id wherever it arrives; nothing but that is kept of the value.
 */
public final class IdempotencyKey {
    /** How long a repeat gets the identical answer. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final Pattern VALUE = Pattern.compile("[!-~]{1,128}");

    private final InstallationKey installation;
    private final String client;
    private final String value;

    private IdempotencyKey(InstallationKey installation, String client, String value) {
        this.installation = installation;
        this.client = client;
        this.value = value;
    }

    /**
     * The key of a client.
     *
     * @param value 1 to 128 visible ASCII characters
     * @return empty for any other value
     */
    public static Optional<IdempotencyKey> of(InstallationKey installation, String client, String value) {
        return VALUE.matcher(value).matches()
                ? Optional.of(new IdempotencyKey(installation, client, value))
                : Optional.empty();
    }

    TrackingNumber number() {
        return TrackingNumber.of(installation.derive("tracking-number", client, value));
    }

    Repeat remember(Receipt receipt, String[] fingerprint, Instant now) {
        String sealed = seal().close(receipt.written(), number().id());
        return new Repeat(body(fingerprint), sealed, now.plus(KEPT));
    }

    boolean isOf(Repeat repeat, String[] fingerprint) {
        return MessageDigest.isEqual(
                Base64.getDecoder().decode(repeat.body()), Base64.getDecoder().decode(body(fingerprint)));
    }

    /** The receipt of a filing that is still answered. */
    Receipt open(Repeat repeat) {
        String sealed = Objects.requireNonNull(repeat.receipt());
        return Receipt.read(seal().open(sealed, number().id())).orElseThrow();
    }

    /** Keyed with the value, so that who reads the store cannot try out what was filed. */
    private String body(String[] fingerprint) {
        String[] parts = new String[fingerprint.length + 2];
        parts[0] = client;
        parts[1] = value;
        System.arraycopy(fingerprint, 0, parts, 2, fingerprint.length);
        return Base64.getEncoder().encodeToString(installation.derive("repeat-body", parts));
    }

    private Seal seal() {
        return installation.seal("repeat-receipt", client, value);
    }
}
