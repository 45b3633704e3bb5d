package id.lapor.identity.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of the units, read once from the reference file that routing-service ships. */
public record Units(Set<String> codes) {

    public Units {
        codes = Set.copyOf(codes);
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("there are no units");
        }
    }

    /** Reads the first column, which must be headed {@code code}. */
    public static Units read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty() || !firstColumn(lines.getFirst()).equals("code")) {
                throw new IllegalArgumentException(file + " does not begin with a column named code");
            }
            return new Units(lines.stream()
                    .skip(1)
                    .map(Units::firstColumn)
                    .filter(code -> !code.isEmpty())
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("the units cannot be read from " + file, e);
        }
    }

    public boolean has(String code) {
        return codes.contains(code);
    }

    /** A unit to name as an example: an immigration office where there is one. */
    public String example() {
        return codes.stream()
                .min(Comparator.comparing((String code) -> !code.startsWith("KANIM-"))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static String firstColumn(String line) {
        int comma = line.indexOf(',');
        return (comma < 0 ? line : line.substring(0, comma)).strip();
    }
}
