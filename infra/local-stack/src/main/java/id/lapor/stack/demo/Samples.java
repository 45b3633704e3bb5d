package id.lapor.stack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reports to file, one a row, from a CSV file with the columns {@code judul} and {@code text}. */
public final class Samples {
    private static final String TITLE = "judul";
    private static final String TEXT = "text";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Samples() {}

    /** The made-up reports that the project ships. */
    static List<Sample> shipped() throws IOException {
        try (InputStream shipped = Objects.requireNonNull(Samples.class.getResourceAsStream("/demo/samples.csv"))) {
            return read(new InputStreamReader(shipped, StandardCharsets.UTF_8));
        }
    }

    static List<Sample> of(Path file) throws IOException {
        return read(Files.newBufferedReader(file));
    }

    private static List<Sample> read(Reader reader) throws IOException {
        try (CSVParser rows = CSVParser.parse(reader, FORMAT)) {
            for (String column : List.of(TITLE, TEXT)) {
                if (!rows.getHeaderNames().contains(column)) {
                    throw new IOException(
                            "The file has no column \"" + column + "\"; its columns are " + rows.getHeaderNames());
                }
            }
            return rows.stream().map(Samples::sample).toList();
        }
    }

    private static Sample sample(CSVRecord row) {
        return Sample.of(value(row, TITLE), value(row, TEXT));
    }

    private static String value(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }
}
