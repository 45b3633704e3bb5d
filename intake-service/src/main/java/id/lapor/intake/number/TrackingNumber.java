package id.lapor.intake.number;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * The number of a report, which is also its id everywhere: 75 bits that nobody can guess, and a check symbol, written
 * {@code XXXX-XXXX-XXXX-XXXX}. Made by {@link #random} or {@link #of}, read by {@link #read}.
 */
public record TrackingNumber(String id) {
    private static final int SYMBOLS = 15;
    private static final int GROUP = 4;

    public TrackingNumber {
        if (!Symbols.read(id, SYMBOLS + 1)
                .map(code -> Symbols.grouped(code, GROUP))
                .equals(Optional.of(id))) {
            throw new IllegalArgumentException("This is not a tracking number as it is written");
        }
    }

    /** A new number. */
    public static TrackingNumber random(SecureRandom random) {
        return of(new BigInteger(SYMBOLS * Symbols.BITS, random));
    }

    /** The number that belongs to a digest of at least 80 bits: the same digest gives the same number. */
    public static TrackingNumber of(byte[] digest) {
        return of(new BigInteger(1, digest));
    }

    /** Reads a number as a person types it; empty if it is mistyped. */
    public static Optional<TrackingNumber> read(String typed) {
        return Symbols.read(typed, SYMBOLS + 1)
                .map(code -> Symbols.grouped(code, GROUP))
                .map(TrackingNumber::new);
    }

    private static TrackingNumber of(BigInteger bits) {
        return new TrackingNumber(Symbols.grouped(Symbols.withCheck(bits, SYMBOLS), GROUP));
    }

    @Override
    public String toString() {
        return id;
    }
}
