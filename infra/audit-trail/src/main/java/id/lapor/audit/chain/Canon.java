package id.lapor.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one text of a record from which its hash is made, so that any program can compute it again: a line
 * {@code lapor-audit 1}, then each field on a line of its own as {@code name length:value}, the length in bytes of UTF-8;
 * an absent one as {@code name -}; a list as {@code name count} with its items on the lines below.
 */
final class Canon {
    private final StringBuilder text = new StringBuilder("lapor-audit 1\n");

    Canon field(String name, @Nullable Object value) {
        text.append(name).append(' ');
        return value(value == null ? null : value.toString());
    }

    Canon list(String name, List<String> items) {
        text.append(name).append(' ').append(items.size()).append('\n');
        items.forEach(this::value);
        return this;
    }

    private Canon value(@Nullable String value) {
        if (value == null) {
            text.append('-');
        } else {
            text.append(value.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(value);
        }
        text.append('\n');
        return this;
    }

    /** SHA-256 in lower-case hexadecimal digits. */
    String hash() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
