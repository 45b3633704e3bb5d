package id.lapor.reporting.web;

import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.reporting.report.FigureReport;
import id.lapor.reporting.report.FigureReport.OfKind;
import id.lapor.reporting.report.FigureReport.OfUnit;
import id.lapor.reporting.report.Totals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the dashboard shows.
 *
 * @param asked the unit that was asked for, absent for all that the person may see
 * @param recent the reports of the last thirty days; absent where figures are not kept by day
 * @param before those of the thirty days before
 * @param unitsInAll how many units there are; {@code units} may be fewer
 * @param chart absent where figures are not kept by day
 */
record Dashboard(
        @Nullable String asked,
        @Nullable ReportKind kind,
        UnitOrder order,
        Totals totals,
        @Nullable Totals recent,
        @Nullable Totals before,
        List<OfUnit> units,
        int unitsInAll,
        List<OfKind> kinds,
        @Nullable DayChart chart,
        long version) {
    /** Rows shown at first. */
    static final int ROWS = 40;

    Dashboard {
        units = List.copyOf(units);
        kinds = List.copyOf(kinds);
    }

    static List<OfUnit> rows(FigureReport report, UnitOrder order, boolean all) {
        return report.units().stream()
                .sorted(order.comparator())
                .limit(all ? Long.MAX_VALUE : ROWS)
                .toList();
    }

    /** Nothing has been filed yet, or nothing that this person may see. */
    public boolean isEmpty() {
        return totals.filed() == 0;
    }

    public List<UnitOrder> orders() {
        return List.of(UnitOrder.values());
    }

    public List<ReportKind> allKinds() {
        return List.of(ReportKind.values());
    }

    /** The part of an address behind the path, with what is not the usual only. */
    public String query(@Nullable String unit, @Nullable ReportKind ofKind, UnitOrder by, boolean all) {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        query.queryParamIfPresent("unit", Optional.ofNullable(unit));
        query.queryParamIfPresent("kind", Optional.ofNullable(ofKind));
        query.queryParamIfPresent("sort", Optional.of(by).filter(order -> order != UnitOrder.LATE));
        query.queryParamIfPresent("all", Optional.of(all).filter(Boolean::booleanValue));
        return query.build().toUriString();
    }

    public long count(Totals of, String status) {
        return of.in(ReportStatus.valueOf(status));
    }

    public long waiting(Totals of) {
        return Stock.waiting(of);
    }

    public long inProgress(Totals of) {
        return Stock.inProgress(of);
    }

    public long percentInTime(Totals of) {
        return Stock.percentInTime(of);
    }
}
