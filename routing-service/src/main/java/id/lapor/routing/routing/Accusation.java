package id.lapor.routing.routing;

import id.lapor.events.ReportKind;
import id.lapor.events.UnitRecord;
import id.lapor.events.UnitRecord.UnitLevel;
import id.lapor.routing.unit.UnitTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units whose conduct a report alleges. Neither they nor anything below them may hold it: it goes to a unit above, or to the
 * inspectorate.
 *
 * @param units codes; empty when no conduct is alleged, or nobody's in particular
 */
record Accusation(List<String> units) {
    /** The inspectorate, which examines conduct. */
    static final String INSPECTORATE = "ITJEN";

    static final Accusation NONE = new Accusation(List.of());

    Accusation {
        units = List.copyOf(units);
    }

    static boolean isConduct(ReportKind kind) {
        return kind == ReportKind.OVERSIGHT_COMPLAINT;
    }

    /**
     * Adds the unit that the reporter named, if the kind alleges conduct. The ministry as a whole is never accused: everything,
     * the inspectorate too, is below it. What was alleged once stays: a corrected kind does not hand the report to the accused.
     */
    Accusation with(ReportKind kind, @Nullable String named, UnitTree tree) {
        if (!isConduct(kind) || named == null || units.contains(named) || !canBeAccused(named, tree)) {
            return this;
        }
        List<String> more = new ArrayList<>(units);
        more.add(named);
        return new Accusation(more);
    }

    private static boolean canBeAccused(String code, UnitTree tree) {
        return tree.find(code)
                .map(UnitRecord::level)
                .filter(level -> level != UnitLevel.MINISTRY)
                .isPresent();
    }

    /** Whether a unit may not hold the report. */
    boolean bars(String code, UnitTree tree) {
        return tree.isAmongOrBelow(code, units);
    }

    /** Where the report may go instead: the inspectorate first, then the units above the accused. */
    List<String> open(UnitTree tree) {
        List<String> open = new ArrayList<>(List.of(INSPECTORATE));
        units.forEach(unit -> open.addAll(tree.ancestors(unit)));
        return open.stream().distinct().filter(code -> !bars(code, tree)).toList();
    }
}
