package id.lapor.reporting.report;

import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
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
 * @param reopened ever opened again after it was closed
 * @param escalated somebody was told at least once that a limit runs down
 * @param late open with a limit of the ministry passed
 * @param archived how many were archived for each reason; the sum is that of the status
 */
public record Totals(
        long filed,
        Map<ReportStatus, Long> byStatus,
        long routed,
        long returned,
        long answered,
        long answeredWithinLimit,
        long closed,
        long reopened,
        long escalated,
        long late,
        Map<ArchiveReason, Long> archived) {

    public Totals {
        byStatus = Collections.unmodifiableMap(new EnumMap<>(byStatus));
        archived = Collections.unmodifiableMap(new EnumMap<>(archived));
    }

    /** How many stand in a status. */
    public long in(ReportStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }
}
