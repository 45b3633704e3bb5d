package id.lapor.reporting.figure;

import id.lapor.reporting.facts.ComplaintFacts;

/**
 * What is counted beside the status. The wire names are those of {@link id.lapor.events.FigureCell#measure()}; the status is
 * counted under {@code status.FILED}, {@code status.ROUTED} ..., whose sum is {@code filed}, and what was archived also by its
 * reason, {@code archived.TOO_GENERAL} ..., whose sum is {@code status.ARCHIVED}.
 */
public enum Measure {
    /** Reports filed. */
    FILED("filed"),
    /** Reports that have been dispositioned to a unit, whatever came later. */
    ROUTED("routed"),
    /** Reports that a unit has returned at least once. */
    RETURNED("returned"),
    /** Reports that have been answered at least once. */
    ANSWERED("answered"),
    /** Reports whose first answer came before the limit to finish had passed. */
    ANSWERED_WITHIN_LIMIT("answeredWithinLimit"),
    /** Reports that have been closed at least once. */
    CLOSED("closed"),
    /** Reports that have been opened again after they were closed. */
    REOPENED("reopened"),
    /** Reports of which somebody was told at least once that a limit of the ministry runs down. */
    ESCALATED("escalated"),
    /** Open reports of which a limit of the ministry has passed. */
    LATE("late");

    private final String wireName;

    Measure(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    boolean counts(ComplaintFacts facts) {
        return switch (this) {
            case FILED -> true;
            case ROUTED -> facts.assignment() > 0;
            case RETURNED -> facts.handling().returned();
            case ANSWERED -> facts.handling().answered();
            case ANSWERED_WITHIN_LIMIT -> facts.handling().answeredInTime();
            case CLOSED -> facts.handling().closed();
            case REOPENED -> facts.handling().wasReopened();
            case ESCALATED -> facts.handling().wasEscalated();
            case LATE -> facts.isLate();
        };
    }
}
