package id.lapor.reporting.report;

import id.lapor.events.ReportStatus;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Figures of a set of reports.
 *
 * @param byStatus how many stand in each status; the sum is {@code filed}
 * @param routed ever dispositioned to a unit
 * @param returned ever returned by a unit
 * @param answered ever answered
 * @param answeredWithinLimit first answered before the limit to finish had passed
 * @param closed ever closed
 * @param late open with a limit of the ministry passed
 */
public record Totals(
        long filed,
        Map<ReportStatus, Long> byStatus,
        long routed,
        long returned,
        long answered,
        long answeredWithinLimit,
        long closed,
        long late) {

    public Totals {
        byStatus = Collections.unmodifiableMap(new EnumMap<>(byStatus));
    }

    /** How many stand in a status. */
    public long in(ReportStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }
}
