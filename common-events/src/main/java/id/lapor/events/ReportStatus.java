package id.lapor.events;

/** Where a report is in its life, as its reporter, the officers and the figures all name it. */
public enum ReportStatus {
    FILED,
    COMPLETION_REQUESTED,
    ARCHIVED,
    MERGED,
    ROUTED,
    RETURNED,
    IN_PROGRESS,
    WAITING_FOR_REPORTER,
    ANSWERED,
    CLOSED,
    WITHDRAWN,
    ERASED;

    /** Whether the next move is the central bureau's. */
    public boolean isAtBureau() {
        return this == FILED || this == COMPLETION_REQUESTED || this == RETURNED;
    }

    /** Whether the report is, or was last, with a unit: from ROUTED to CLOSED. */
    public boolean isAtUnit() {
        return this == ROUTED
                || this == IN_PROGRESS
                || this == WAITING_FOR_REPORTER
                || this == ANSWERED
                || this == CLOSED;
    }

    /** Whether the ministry still owes something: a clock may run. */
    public boolean isOpen() {
        return isAtBureau() || this == ROUTED || this == IN_PROGRESS || this == WAITING_FOR_REPORTER;
    }
}
