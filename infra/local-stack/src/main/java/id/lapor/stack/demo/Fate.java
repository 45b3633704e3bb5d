package id.lapor.stack.demo;

import id.lapor.events.ReportStatus;

/** How far a report gets in the demo: each is one further than those before it, but for the two that stay where they are. */
enum Fate {
    LEFT_AT_DESK(ReportStatus.FILED),
    ASKED_TO_COMPLETE(ReportStatus.COMPLETION_REQUESTED),
    COMPLETED(ReportStatus.ROUTED),
    ARCHIVED(ReportStatus.ARCHIVED),
    LEFT_AT_UNIT(ReportStatus.ROUTED),
    RETURNED(ReportStatus.RETURNED),
    ROUTED_AGAIN(ReportStatus.ROUTED),
    ACCEPTED(ReportStatus.IN_PROGRESS),
    QUESTIONED(ReportStatus.WAITING_FOR_REPORTER),
    QUESTION_ANSWERED(ReportStatus.IN_PROGRESS),
    ANSWERED(ReportStatus.ANSWERED),
    REPLIED(ReportStatus.IN_PROGRESS),
    ANSWERED_AGAIN(ReportStatus.ANSWERED),
    CLOSED(ReportStatus.CLOSED);

    private final ReportStatus end;

    Fate(ReportStatus end) {
        this.end = end;
    }

    /** What the reporter reads when all is settled. */
    ReportStatus end() {
        return end;
    }

    /** Whether the desk gives the report to its unit as soon as it comes upon it, should it come upon it. */
    boolean isGivenAtOnce() {
        return compareTo(ARCHIVED) > 0;
    }

    /** Shares of what comes to the desk, in hundredths: 14 are left there, 5 wait for their reporters, 10 did, 5 are archived. */
    static Fate drawnAtDesk(int hundredth, int another) {
        if (hundredth < 14) {
            return LEFT_AT_DESK;
        }
        if (hundredth < 19) {
            return ASKED_TO_COMPLETE;
        }
        if (hundredth < 29) {
            return COMPLETED;
        }
        return hundredth < 34 ? ARCHIVED : drawn(another);
    }

    /**
     * Shares of all other reports, in hundredths: 8 returned (half of them sent on), 70 accepted, 8 questioned, 50 answered, 15
     * replied to, 15 closed.
     */
    static Fate drawn(int hundredth) {
        if (hundredth < 4) {
            return RETURNED;
        }
        if (hundredth < 8) {
            return ROUTED_AGAIN;
        }
        if (hundredth < 30) {
            return LEFT_AT_UNIT;
        }
        if (hundredth < 42) {
            return ACCEPTED;
        }
        if (hundredth < 45) {
            return QUESTIONED;
        }
        if (hundredth < 50) {
            return QUESTION_ANSWERED;
        }
        if (hundredth < 70) {
            return ANSWERED;
        }
        if (hundredth < 78) {
            return REPLIED;
        }
        return hundredth < 85 ? ANSWERED_AGAIN : CLOSED;
    }
}
