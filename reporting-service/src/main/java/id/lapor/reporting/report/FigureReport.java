package id.lapor.reporting.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.lapor.events.ReportKind;
import java.time.LocalDate;
import java.util.List;

/**
 * Figures for a reader. A list that was not asked for is empty.
 *
 * @param units units that hold, or held last, at least one report; by code
 * @param days days of filing, the last thirty, oldest first; only for the whole ministry and all kinds
 */
public record FigureReport(Totals totals, List<OfUnit> units, List<OfKind> kinds, List<OfDay> days) {

    public FigureReport {
        units = List.copyOf(units);
        kinds = List.copyOf(kinds);
        days = List.copyOf(days);
    }

    /** Figures of one unit, those below it not included. */
    public record OfUnit(
            String code, String name, @JsonUnwrapped Totals figures) {}

    /** Figures of one kind. */
    public record OfKind(ReportKind kind, @JsonUnwrapped Totals figures) {}

    /** Figures of the reports that were filed on one day of the bureau's zone. */
    public record OfDay(LocalDate day, @JsonUnwrapped Totals figures) {}
}
