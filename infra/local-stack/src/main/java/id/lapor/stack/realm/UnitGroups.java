package id.lapor.stack.realm;

import id.lapor.stack.home.Home;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.node.ArrayNode;

/**
 * The units as groups of Keycloak, from which people have theirs: an administrator finds one by its code or its name. They stand
 * in one list, since a unit has two parents.
 *
 * @param names of the groups, by the unit's code
 */
record UnitGroups(SortedMap<String, String> names) {
    private static final CSVFormat UNITS =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final BinaryOperator<CSVRecord> LATEST =
            BinaryOperator.maxBy(Comparator.comparing(row -> row.get("validFrom")));

    static UnitGroups of(Home home) throws IOException {
        try (Reader file = Files.newBufferedReader(home.unitsFile());
                CSVParser units = UNITS.parse(file)) {
            SortedMap<String, String> names = new TreeMap<>();
            units.stream()
                    .collect(Collectors.toMap(row -> row.get("code"), row -> row, LATEST))
                    .forEach((code, row) -> names.put(code, name(code, row.get("name"))));
            return new UnitGroups(names);
        }
    }

    Set<String> codes() {
        return names.keySet();
    }

    /** The group as accounts refer to it. Refuses a code that is no unit's. */
    String path(String code) {
        return "/" + Objects.requireNonNull(names.get(code), () -> "There is no unit " + code);
    }

    void addTo(ArrayNode groups) {
        names.forEach((code, name) -> groups.addObject()
                .put("name", name)
                .putObject("attributes")
                .putArray("unit")
                .add(code));
    }

    private static String name(String code, String name) {
        // To Keycloak, a slash would begin the name of a group within the group.
        return code + " " + name.replace('/', '-');
    }
}
