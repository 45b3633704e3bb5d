package id.lapor.identity.run;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** A phone with an authenticator app, which was given the key of the enrolment page. */
final class Phone {

    private static final Pattern KEY = Pattern.compile("id=\"key\"[^>]*>(.*?)</dd>", Pattern.DOTALL);

    private final TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
    private final SecretKeySpec key;

    /** Types what the page shows. */
    Phone(String enrolmentPage) {
        Matcher shown = KEY.matcher(enrolmentPage);
        if (!shown.find()) {
            throw new AssertionError("no key in " + enrolmentPage);
        }
        String base32 = shown.group(1).replaceAll("<[^>]*>|\\s", "");
        this.key = new SecretKeySpec(new Base32().decode(base32), "HmacSHA1");
    }

    String now() {
        return code(0);
    }

    /** As a phone shows it whose clock is half a minute ahead. */
    String next() {
        return code(1);
    }

    /** A code that is none of those which may be meant now. */
    String wrong() {
        for (int candidate = 0; ; candidate++) {
            String code = String.format(Locale.ROOT, "%06d", candidate);
            if (IntStream.rangeClosed(-3, 3).noneMatch(steps -> code(steps).equals(code))) {
                return code;
            }
        }
    }

    private String code(int stepsAhead) {
        try {
            Instant at = Instant.now().plus(app.getTimeStep().multipliedBy(stepsAhead));
            return app.generateOneTimePasswordString(key, at, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
