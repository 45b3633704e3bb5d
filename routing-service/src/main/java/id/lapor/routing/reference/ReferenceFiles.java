package id.lapor.routing.reference;

import id.lapor.events.CategoryRecord;
import id.lapor.events.SopRecord;
import id.lapor.events.UnitRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The reference data that the service brings along: {@code units.csv}, {@code categories.csv} and {@code sop-2018.json}. Lists
 * in a cell are separated by semicolons.
 */
public record ReferenceFiles(List<UnitRecord> units, List<CategoryRecord> categories, List<SopRecord> sops) {
    private static final String FOLDER = "reference/";

    public ReferenceFiles {
        units = List.copyOf(units);
        categories = List.copyOf(categories);
        sops = List.copyOf(sops);
    }

    /** Reads them from the class path; fails at once if a line cannot be read. */
    public static ReferenceFiles read() {
        return new ReferenceFiles(
                lines("units.csv", UnitRecord.class),
                lines("categories.csv", CategoryRecord.class),
                List.of(sop("sop-2018.json")));
    }

    private static <R> List<R> lines(String file, Class<R> type) {
        try (InputStream in = open(file);
                MappingIterator<R> lines = CsvMapper.builder()
                        .build()
                        .readerFor(type)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(in)) {
            return lines.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SopRecord sop(String file) {
        try (InputStream in = open(file)) {
            return JsonMapper.shared().readValue(in, SopRecord.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        return new ClassPathResource(FOLDER + file).getInputStream();
    }
}
