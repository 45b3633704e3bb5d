package id.lapor.stack.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment with its zone from the command line: {@code 2026-12-23T16:00+07:00}. */
public final class MomentConverter implements ITypeConverter<Instant> {

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Instant read(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no moment; write it with its zone, such as 2026-12-23T16:00+07:00", e);
        }
    }

    @Override
    public Instant convert(String text) {
        try {
            return read(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
