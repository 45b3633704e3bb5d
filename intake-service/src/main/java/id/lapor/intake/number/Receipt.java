package id.lapor.intake.number;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * What proves that somebody is the reporter: 95 random bits and a check symbol, written
 * {@code XXXXX-XXXXX-XXXXX-XXXXX}, so that nobody takes it for the number. Shown once and kept only as a hash.
 */
public final class Receipt {
    private static final int SYMBOLS = 19;
    private static final int GROUP = 5;

    private final String code;

    private Receipt(String code) {
        this.code = code;
    }

    /** A new receipt. */
    public static Receipt random(SecureRandom random) {
        BigInteger bits = new BigInteger(SYMBOLS * Symbols.BITS, random);
        return new Receipt(Symbols.withCheck(bits, SYMBOLS));
    }

    /** Reads a receipt as a person types it; empty if it is mistyped. */
    public static Optional<Receipt> read(String typed) {
        return Symbols.read(typed, SYMBOLS + 1).map(Receipt::new);
    }

    /** As the reporter sees it. */
    public String written() {
        return Symbols.grouped(code, GROUP);
    }

    /** What is kept of it: salted with the number, so that equal receipts would not look equal. */
    public String hash(TrackingNumber number) {
        return Base64.getEncoder().encodeToString(digest(number));
    }

    /** Whether this is the receipt of which the hash was kept; takes the same time for every answer. */
    public boolean fits(TrackingNumber number, String hash) {
        return MessageDigest.isEqual(digest(number), Base64.getDecoder().decode(hash));
    }

    private byte[] digest(TrackingNumber number) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(number.id().getBytes(StandardCharsets.UTF_8));
            return sha.digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Says nothing: a receipt in a log would be a receipt given away. */
    @Override
    public String toString() {
        return "Receipt";
    }
}
