package id.lapor.intake.complaint;

import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;

/**
 * How far a unit is with a report, as follow-up last told it.
 *
 * @param assignment on which the unit acts
 */
record Handling(int assignment, String unitCode, ReportKind kind, Stage stage) {

    /** What the unit did last. */
    enum Stage {
        OPENED(ReportStatus.ROUTED),
        ACCEPTED(ReportStatus.IN_PROGRESS),
        ASKED(ReportStatus.WAITING_FOR_REPORTER),
        RETURNED(ReportStatus.RETURNED),
        ANSWERED(ReportStatus.ANSWERED),
        CLOSED(ReportStatus.CLOSED);

        private final ReportStatus status;

        Stage(ReportStatus status) {
            this.status = status;
        }

        ReportStatus status() {
            return status;
        }
    }

    Handling at(Stage next) {
        return new Handling(assignment, unitCode, kind, next);
    }

    /** Another unit of the same assignment has to take it up. */
    Handling givenTo(String unit) {
        return new Handling(assignment, unit, kind, Stage.OPENED);
    }

    /** A question that is settled stops nothing that the unit has done since. */
    Handling settled() {
        return stage == Stage.ASKED ? at(Stage.ACCEPTED) : this;
    }
}
