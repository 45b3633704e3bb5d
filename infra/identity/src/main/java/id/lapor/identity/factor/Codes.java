package id.lapor.identity.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Six digits that change every 30 seconds (RFC 6238), as authenticator apps show them. */
final class Codes {

    static final String ALGORITHM = "HmacSHA1";

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    /** How far the clock of a phone may be off, in steps. */
    private static final int SKEW = 1;

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator(STEP, DIGITS, ALGORITHM);

    /** The step, counted from 1970, whose code this is: the latest of those that may be meant now. */
    OptionalLong stepOf(String code, SharedKey key, Instant now) {
        if (code.length() != DIGITS || !code.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return OptionalLong.empty();
        }
        int given = Integer.parseInt(code);
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - SKEW, current + SKEW)
                .filter(step -> code(key, step) == given)
                .max();
    }

    private int code(SharedKey key, long step) {
        try {
            return generator.generateOneTimePassword(key.key(), Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
