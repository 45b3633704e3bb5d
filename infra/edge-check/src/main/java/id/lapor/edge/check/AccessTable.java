package id.lapor.edge.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Who gets which answer where: a table in the repository that a service is held against. Its first columns are method, path
 * and, where one path stands for several things, which of them is meant; then a column for each person, named by role and
 * unit ({@code NONE X} has no role, {@code LIAISON+AUDITOR X} has two), or {@code nobody}. A cell is a status, or {@code in} for whoever is let in, whatever becomes of the request then.
 *
 * @param people as the columns name them
 * @param rows in the file's order
 */
public record AccessTable(List<String> people, List<Row> rows) {
    private static final int FIXED = 3;

    /**
     * An endpoint, or one thing at it.
     *
     * @param of which thing is meant by the path's variable; empty where there is one only
     * @param answers by person
     */
    public record Row(String method, String path, String of, Map<String, String> answers) {

        /** As {@link Served} names it. */
        String endpoint() {
            return method + " " + path.replaceFirst("\\?.*", "");
        }

        /** Whether people come here with a browser. */
        public boolean isPage() {
            return !path.startsWith("/api/");
        }
    }

    /** The table of that name among the test's resources. */
    public static AccessTable read(String resource) {
        List<String> lines = lines(resource);
        List<String> head = cells(lines.getFirst());
        List<String> people = head.subList(FIXED, head.size());
        List<Row> rows =
                lines.stream().skip(1).map(line -> row(cells(line), people)).toList();
        return new AccessTable(people, rows);
    }

    /** The endpoints that the table has a row for. */
    public Set<String> endpoints() {
        return rows.stream().map(Row::endpoint).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Where the service answers otherwise than the table says.
     *
     * @param asking makes a request that is right in all but, perhaps, who sends it
     */
    public List<String> disagreements(MockMvc http, Asking asking) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            for (Map.Entry<String, String> cell : row.answers().entrySet()) {
                int status = http.perform(asking.of(row, caller(cell.getKey())))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                if (!agrees(status, cell.getValue())) {
                    wrong.add("%s at %s (%s): %d, not %s"
                            .formatted(
                                    cell.getKey(), row.method() + " " + row.path(), row.of(), status, cell.getValue()));
                }
            }
        }
        return wrong;
    }

    private static boolean agrees(int status, String expected) {
        return expected.equals("in")
                ? status < 500 && !Set.of(401, 403, 404).contains(status)
                : String.valueOf(status).equals(expected);
    }

    private static @Nullable Caller caller(String person) {
        return person.equals("nobody") ? null : Caller.named(person);
    }

    private static Row row(List<String> cells, List<String> people) {
        if (cells.size() != FIXED + people.size()) {
            throw new IllegalArgumentException("a row has " + cells.size() + " cells: " + cells);
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            answers.put(people.get(i), cells.get(FIXED + i));
        }
        return new Row(cells.get(0), cells.get(1), cells.get(2), answers);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    private static List<String> lines(String resource) {
        try (@Nullable InputStream file = AccessTable.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalArgumentException("there is no table " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
