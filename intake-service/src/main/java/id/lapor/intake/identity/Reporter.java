package id.lapor.intake.identity;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who reports, as far as they said: kept sealed and apart from the report.
 *
 * @param name at most 100 characters
 * @param email at most 254 characters; where notices go
 * @param phone digits, blanks, hyphens and brackets, perhaps a plus in front
 * @param nik the 16 digits of the identity card
 */
public record Reporter(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String nik) {
    public static final Reporter UNSAID = new Reporter(null, null, null, null);

    /** Whether nothing was said. */
    public boolean isUnsaid() {
        return Stream.of(name, email, phone, nik).allMatch(field -> field == null);
    }

    /** The same without blanks around; a field of nothing but blanks says nothing. */
    public Reporter stripped() {
        return new Reporter(stripped(name), stripped(email), stripped(phone), stripped(nik));
    }

    private static @Nullable String stripped(@Nullable String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }

    /** Says nothing: a person in a log would be a person exposed. */
    @Override
    public String toString() {
        return "Reporter";
    }
}
