package id.lapor.acceptance.browser;

import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A phone with an authenticator app (RFC 6238), written down here anew so that the provider's library is not checked by
 * itself. It gives each code once, as its owner must.
 */
final class Phone {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP = 30;
    private static final Duration UNTIL_THE_NEXT_CODE = Duration.ofSeconds(2 * STEP);

    private final byte[] key;
    private long lastStep;

    /** @param shown the key as the page shows it, in groups */
    Phone(String shown) {
        this.key = decoded(shown.replaceAll("\\s", ""));
    }

    /** A code that was not given before; the owner waits for it, if need be. */
    String code() {
        // The provider takes the code of the coming half minute too, so that two sign-ins in a row need no waiting.
        await().atMost(UNTIL_THE_NEXT_CODE).until(() -> step() + 1 > lastStep);
        lastStep = Math.max(lastStep + 1, step());
        return code(lastStep);
    }

    /** A code that no app would show about now. */
    String wrongCode() {
        String right = code(step() - 1) + code(step()) + code(step() + 1) + code(step() + 2);
        return Stream.of("000000", "111111", "222222", "333333", "444444")
                .filter(code -> !right.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private static long step() {
        return Instant.now().getEpochSecond() / STEP;
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int place = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, place, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String base32) {
        ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        long bits = 0;
        int held = 0;
        for (int i = 0; i < base32.length(); i++) {
            bits = (bits << 5) | BASE32.indexOf(base32.charAt(i));
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (bits >> held));
            }
        }
        return bytes.array();
    }
}
