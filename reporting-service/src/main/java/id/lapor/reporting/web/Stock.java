package id.lapor.reporting.web;

import id.lapor.events.ReportStatus;
import id.lapor.reporting.report.Totals;

/** What the pages add up from the figures. */
final class Stock {
    /** Dispositioned and not taken up yet. */
    static long waiting(Totals totals) {
        return totals.in(ReportStatus.ROUTED);
    }

    /** Taken up and not answered yet, questions to the reporter included. */
    static long inProgress(Totals totals) {
        return totals.in(ReportStatus.IN_PROGRESS) + totals.in(ReportStatus.WAITING_FOR_REPORTER);
    }

    /** Share of the answered reports whose first answer came within the limit, 0 to 100; -1 where none is answered. */
    static long percentInTime(Totals totals) {
        return totals.answered() == 0 ? -1 : Math.round(100.0 * totals.answeredWithinLimit() / totals.answered());
    }

    private Stock() {}
}
