package id.lapor.reporting.figure;

import id.lapor.events.FigureCell;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The coordinates of a figure. As text {@code measure/unit/kind/day}, with nothing between two slashes for <i>all</i>.
 *
 * @param measure wire name of a {@link Measure}, {@code status.} and a status, or {@code archived.} and a reason
 */
public record CellKey(
        String measure,
        @Nullable String unitCode,
        @Nullable ReportKind kind,
        @Nullable LocalDate day) {

    private static final String STATUS = "status.";
    private static final String ARCHIVED = "archived.";

    /** How many reports stand in a status. */
    public static String measureOf(ReportStatus status) {
        return STATUS + status;
    }

    /** How many reports were archived for a reason. */
    public static String measureOf(ArchiveReason reason) {
        return ARCHIVED + reason;
    }

    /** Reads the text form. Refuses anything else. */
    public static CellKey parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 4 || parts[0].isEmpty()) {
            throw new IllegalArgumentException(text + " is no key of a figure");
        }
        return new CellKey(
                parts[0],
                parts[1].isEmpty() ? null : parts[1],
                parts[2].isEmpty() ? null : ReportKind.valueOf(parts[2]),
                parts[3].isEmpty() ? null : LocalDate.parse(parts[3]));
    }

    /** The figure with its value, as it travels. */
    public FigureCell cell(long value) {
        return new FigureCell(measure, unitCode, kind, day == null ? null : day.toString(), value);
    }

    @Override
    public String toString() {
        return measure + "/" + text(unitCode) + "/" + text(kind) + "/" + text(day);
    }

    private static String text(@Nullable Object part) {
        return part == null ? "" : part.toString();
    }
}
