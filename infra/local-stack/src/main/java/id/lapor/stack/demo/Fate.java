package id.lapor.stack.demo;

import id.lapor.events.ReportStatus;

/** How far a report gets in the demo: each is one further than those before it, but for the two that stay where they are. */
enum Fate {
    LEFT_AT_DESK(ReportStatus.FILED),
    LEFT_AT_UNIT(ReportStatus.ROUTED),
    RETURNED(ReportStatus.RETURNED),
    ROUTED_AGAIN(ReportStatus.ROUTED),
    ACCEPTED(ReportStatus.IN_PROGRESS),
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

    /** Shares of all reports, in hundredths: 8 returned (half of them sent on), 70 accepted, 50 answered, 15 replied to, 15 closed. */
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
        if (hundredth < 50) {
            return ACCEPTED;
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
