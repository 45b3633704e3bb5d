package id.lapor.reporting.figure;

import id.lapor.reporting.facts.ComplaintFacts;
import id.lapor.reporting.facts.Filing;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which cells a complaint counts: each of its measures for the ministry, its kind, its unit, its unit and kind, and its day of
 * filing. A change of facts is a difference of two such sets, so no cell can become negative.
 */
public final class Cells {

    /** Where a complaint counts; nowhere before it is known to have been filed. */
    public static Set<CellKey> of(ComplaintFacts facts) {
        Filing filing = facts.filing();
        if (filing == null) {
            return Set.of();
        }
        Set<CellKey> cells = new HashSet<>();
        measures(facts).forEach(measure -> {
            cells.add(new CellKey(measure, null, null, null));
            cells.add(new CellKey(measure, null, facts.kind(), null));
            cells.add(new CellKey(measure, null, null, filing.day()));
            if (facts.unitCode() != null) {
                cells.add(new CellKey(measure, facts.unitCode(), null, null));
                cells.add(new CellKey(measure, facts.unitCode(), facts.kind(), null));
            }
        });
        return cells;
    }

    /** What of {@code these} is not among {@code those}. */
    public static List<CellKey> without(Set<CellKey> these, Set<CellKey> those) {
        return these.stream().filter(cell -> !those.contains(cell)).toList();
    }

    private static Stream<String> measures(ComplaintFacts facts) {
        Stream<String> measures = Arrays.stream(Measure.values())
                .filter(measure -> measure.counts(facts))
                .map(Measure::wireName);
        return Stream.of(
                        measures,
                        Stream.of(CellKey.measureOf(facts.status())),
                        Stream.ofNullable(facts.archived()).map(CellKey::measureOf))
                .flatMap(names -> names);
    }

    private Cells() {}
}
