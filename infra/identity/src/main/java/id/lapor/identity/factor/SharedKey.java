package id.lapor.identity.factor;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.SecureRandom;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * What an account shares with its authenticator app: 160 random bits (RFC 4226, section 4).
 *
 * @param base32 as apps take it in
 */
public record SharedKey(String base32) implements Serializable {

    private static final int BYTES = 20;
    private static final Pattern FOUR = Pattern.compile(".{1,4}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SharedKey random() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new SharedKey(new Base32().encodeToString(key));
    }

    Key key() {
        return new SecretKeySpec(new Base32().decode(base32), Codes.ALGORITHM);
    }

    /** The key in groups of four, to be typed where no camera is at hand. */
    public List<String> groups() {
        return FOUR.matcher(base32).results().map(MatchResult::group).toList();
    }

    /** What an app reads from a picture: its de-facto standard address, with the name under which it lists the account. */
    public String address(String username) {
        String account = URLEncoder.encode(username, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/Lapor:" + account + "?secret=" + base32 + "&issuer=Lapor";
    }

    /** Says nothing of the key: it must not reach a log. */
    @Override
    public String toString() {
        return "SharedKey";
    }
}
