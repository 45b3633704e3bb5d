package id.lapor.stack.account;

import id.lapor.events.ReportStatus;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What the figures say of all reports ({@code totals} of {@code GET /api/v1/figures}).
 *
 * @param byStatus statuses in which there is at least one report
 */
record Figures(long filed, Map<ReportStatus, Long> byStatus) {

    static Figures read(JsonNode totals) {
        Map<ReportStatus, Long> byStatus = new EnumMap<>(ReportStatus.class);
        for (ReportStatus status : ReportStatus.values()) {
            long count = totals.path("byStatus").path(status.name()).asLong(0);
            if (count != 0) {
                byStatus.put(status, count);
            }
        }
        return new Figures(totals.path("filed").asLong(0), byStatus);
    }

    boolean agreeWith(long filedReports, Map<ReportStatus, Long> statuses) {
        return filed == filedReports && byStatus.equals(statuses);
    }
}
