package id.lapor.reporting.web;

import id.lapor.reporting.report.FigureReport.OfUnit;
import java.util.Comparator;
import java.util.function.ToLongFunction;

/** The columns by which the table of units can be sorted; numbers start with the largest, names with A. */
enum UnitOrder {
    NAME,
    LATE,
    WAITING,
    PROGRESS,
    ANSWERED,
    INTIME,
    CLOSED,
    FILED;

    Comparator<OfUnit> comparator() {
        Comparator<OfUnit> byName = Comparator.comparing(OfUnit::name);
        return switch (this) {
            case NAME -> byName;
            case LATE -> largest(unit -> unit.figures().late()).thenComparing(WAITING.comparator());
            case WAITING -> largest(unit -> Stock.waiting(unit.figures())).thenComparing(byName);
            case PROGRESS -> largest(unit -> Stock.inProgress(unit.figures())).thenComparing(byName);
            case ANSWERED -> largest(unit -> unit.figures().answered()).thenComparing(byName);
            case INTIME -> largest(unit -> Stock.percentInTime(unit.figures())).thenComparing(byName);
            case CLOSED -> largest(unit -> unit.figures().closed()).thenComparing(byName);
            case FILED -> largest(unit -> unit.figures().filed()).thenComparing(byName);
        };
    }

    /** Whether the column holds numbers. */
    public boolean isNumber() {
        return this != NAME;
    }

    private static Comparator<OfUnit> largest(ToLongFunction<OfUnit> value) {
        return Comparator.comparingLong(value).reversed();
    }
}
