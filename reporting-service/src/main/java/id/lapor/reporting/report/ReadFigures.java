package id.lapor.reporting.report;

import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.reporting.ReportingSettings;
import id.lapor.reporting.figure.CellKey;
import id.lapor.reporting.figure.Measure;
import id.lapor.reporting.report.FigureReport.OfDay;
import id.lapor.reporting.report.FigureReport.OfKind;
import id.lapor.reporting.report.FigureReport.OfUnit;
import id.lapor.reporting.view.FigureView;
import id.lapor.reporting.view.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts figures together for a scope, a kind, and the breakdowns asked for. */
@Component
public class ReadFigures {
    /** Days in a breakdown by day. */
    public static final int DAYS = 30;

    /** A breakdown. */
    public enum By {
        UNIT,
        KIND,
        DAY
    }

    private final FigureView view;
    private final Units units;
    private final Clock clock;
    private final ReportingSettings settings;

    ReadFigures(FigureView view, Units units, Clock clock, ReportingSettings settings) {
        this.view = view;
        this.units = units;
        this.clock = clock;
        this.settings = settings;
    }

    /** @param kind only reports of this kind; absent for all */
    public FigureReport report(Scope scope, @Nullable ReportKind kind, Set<By> by) {
        return new FigureReport(
                totals(scope, kind),
                by.contains(By.UNIT) ? byUnit(scope, kind) : List.of(),
                by.contains(By.KIND) ? byKind(scope, kind) : List.of(),
                by.contains(By.DAY) && scope.isMinistry() && kind == null ? byDay() : List.of());
    }

    /** Figures of the reports that were filed in {@link #DAYS} days, the last of which lies so many days back. */
    public Totals filedInDays(int back) {
        List<LocalDate> days = lastDays(back);
        return sum(measure -> days.stream()
                .mapToLong(day -> view.value(new CellKey(measure, null, null, day)))
                .sum());
    }

    private Totals totals(Scope scope, @Nullable ReportKind kind) {
        Collection<@Nullable String> holders = new ArrayList<>();
        if (scope.units() == null) {
            holders.add(null);
        } else {
            holders.addAll(scope.units());
        }
        return sum(measure -> holders.stream()
                .mapToLong(unit -> view.value(new CellKey(measure, unit, kind, null)))
                .sum());
    }

    private List<OfUnit> byUnit(Scope scope, @Nullable ReportKind kind) {
        Map<String, String> names = units.names();
        return view.units().stream()
                .filter(scope::holds)
                .map(code -> new OfUnit(
                        code,
                        names.getOrDefault(code, code),
                        sum(measure -> view.value(new CellKey(measure, code, kind, null)))))
                .filter(unit -> unit.figures().filed() > 0)
                .toList();
    }

    private List<OfKind> byKind(Scope scope, @Nullable ReportKind only) {
        return Stream.of(ReportKind.values())
                .filter(kind -> only == null || only == kind)
                .map(kind -> new OfKind(kind, totals(scope, kind)))
                .toList();
    }

    private List<OfDay> byDay() {
        return lastDays(0).stream()
                .map(day -> new OfDay(day, sum(measure -> view.value(new CellKey(measure, null, null, day)))))
                .toList();
    }

    private List<LocalDate> lastDays(int back) {
        LocalDate last =
                LocalDate.ofInstant(clock.instant(), settings.bureauZone()).minusDays(back);
        return IntStream.rangeClosed(1, DAYS)
                .mapToObj(i -> last.minusDays(DAYS - (long) i))
                .toList();
    }

    private static Totals sum(ToLongFunction<String> value) {
        Map<ReportStatus, Long> byStatus = new EnumMap<>(ReportStatus.class);
        for (ReportStatus status : ReportStatus.values()) {
            byStatus.put(status, value.applyAsLong(CellKey.measureOf(status)));
        }
        Map<ArchiveReason, Long> archived = new EnumMap<>(ArchiveReason.class);
        for (ArchiveReason reason : ArchiveReason.values()) {
            archived.put(reason, value.applyAsLong(CellKey.measureOf(reason)));
        }
        return new Totals(
                value.applyAsLong(Measure.FILED.wireName()),
                byStatus,
                value.applyAsLong(Measure.ROUTED.wireName()),
                value.applyAsLong(Measure.RETURNED.wireName()),
                value.applyAsLong(Measure.ANSWERED.wireName()),
                value.applyAsLong(Measure.ANSWERED_WITHIN_LIMIT.wireName()),
                value.applyAsLong(Measure.CLOSED.wireName()),
                value.applyAsLong(Measure.REOPENED.wireName()),
                value.applyAsLong(Measure.ESCALATED.wireName()),
                value.applyAsLong(Measure.LATE.wireName()),
                archived);
    }
}
