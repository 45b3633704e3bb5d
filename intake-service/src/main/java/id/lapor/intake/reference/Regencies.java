package id.lapor.intake.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** The 514 regencies and cities of Indonesia by their Kemendagri code ({@code 11.01}), carried in as reference data. */
public final class Regencies {
    private static final String FILE = "/reference/regencies.csv";

    /** A regency or city. */
    public record Regency(String code, String name, String province, ZoneId zone) {}

    private final SequencedMap<String, Regency> byCode;

    private Regencies(SequencedMap<String, Regency> byCode) {
        this.byCode = byCode;
    }

    /** Reads the file that the service carries. */
    public static Regencies carried() {
        try (InputStream file = Objects.requireNonNull(Regencies.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Regencies(lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Regency(cells[0], cells[1], cells[2], ZoneId.of(cells[3])))
                    .collect(Collectors.toMap(Regency::code, r -> r, (first, second) -> first, LinkedHashMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Regency> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All, by province in the order of their codes. */
    public Map<String, List<Regency>> byProvince() {
        return byCode.values().stream()
                .collect(Collectors.groupingBy(Regency::province, LinkedHashMap::new, Collectors.toList()));
    }
}
