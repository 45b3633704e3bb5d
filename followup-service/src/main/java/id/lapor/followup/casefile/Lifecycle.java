package id.lapor.followup.casefile;

import static id.lapor.events.ReportStatus.ANSWERED;
import static id.lapor.events.ReportStatus.ARCHIVED;
import static id.lapor.events.ReportStatus.CLOSED;
import static id.lapor.events.ReportStatus.COMPLETION_REQUESTED;
import static id.lapor.events.ReportStatus.FILED;
import static id.lapor.events.ReportStatus.IN_PROGRESS;
import static id.lapor.events.ReportStatus.RETURNED;
import static id.lapor.events.ReportStatus.ROUTED;
import static id.lapor.events.ReportStatus.WAITING_FOR_REPORTER;

import id.lapor.events.ReportStatus;
import java.util.List;
import java.util.Optional;

/**
 * The life of a case, as Permenpan RB 62/2018 orders it: what is not in this table is refused. A disposition may come in any
 * state, since routing may not yet have heard what the unit did, and a higher assignment replaces a lower. A closed case is
 * resumed by a reply that was given inside the reporter's window, and an archived one by a completion given inside its own.
 */
final class Lifecycle {
    private static final List<Row> TABLE = List.of(
            new Row(FILED, Step.REQUEST_COMPLETION, COMPLETION_REQUESTED),
            new Row(FILED, Step.ARCHIVE, ARCHIVED),
            new Row(FILED, Step.ROUTE, ROUTED),
            new Row(COMPLETION_REQUESTED, Step.REQUEST_COMPLETION, COMPLETION_REQUESTED),
            new Row(COMPLETION_REQUESTED, Step.COMPLETE, FILED),
            new Row(COMPLETION_REQUESTED, Step.ARCHIVE, ARCHIVED),
            new Row(COMPLETION_REQUESTED, Step.ROUTE, ROUTED),
            new Row(ARCHIVED, Step.COMPLETE, FILED),
            new Row(ARCHIVED, Step.ROUTE, ROUTED),
            new Row(ROUTED, Step.ROUTE, ROUTED),
            new Row(ROUTED, Step.ACCEPT, IN_PROGRESS),
            new Row(ROUTED, Step.RETURN, RETURNED),
            new Row(ROUTED, Step.DELEGATE, ROUTED),
            new Row(ROUTED, Step.NOTE, ROUTED),
            new Row(RETURNED, Step.REQUEST_COMPLETION, COMPLETION_REQUESTED),
            new Row(RETURNED, Step.ARCHIVE, ARCHIVED),
            new Row(RETURNED, Step.ROUTE, ROUTED),
            new Row(IN_PROGRESS, Step.ROUTE, ROUTED),
            new Row(IN_PROGRESS, Step.DELEGATE, ROUTED),
            new Row(IN_PROGRESS, Step.ASK, WAITING_FOR_REPORTER),
            new Row(IN_PROGRESS, Step.DRAFT, IN_PROGRESS),
            new Row(IN_PROGRESS, Step.SEND, ANSWERED),
            new Row(IN_PROGRESS, Step.APPROVE, ANSWERED),
            new Row(IN_PROGRESS, Step.NOTE, IN_PROGRESS),
            new Row(WAITING_FOR_REPORTER, Step.ROUTE, ROUTED),
            new Row(WAITING_FOR_REPORTER, Step.SETTLE, IN_PROGRESS),
            new Row(WAITING_FOR_REPORTER, Step.DRAFT, WAITING_FOR_REPORTER),
            new Row(WAITING_FOR_REPORTER, Step.SEND, ANSWERED),
            new Row(WAITING_FOR_REPORTER, Step.APPROVE, ANSWERED),
            new Row(WAITING_FOR_REPORTER, Step.NOTE, WAITING_FOR_REPORTER),
            new Row(ANSWERED, Step.ROUTE, ROUTED),
            new Row(ANSWERED, Step.RESUME, IN_PROGRESS),
            new Row(ANSWERED, Step.CLOSE, CLOSED),
            new Row(ANSWERED, Step.LAPSE, CLOSED),
            new Row(ANSWERED, Step.NOTE, ANSWERED),
            new Row(CLOSED, Step.ROUTE, ROUTED),
            new Row(CLOSED, Step.RESUME, IN_PROGRESS),
            new Row(CLOSED, Step.REOPEN, IN_PROGRESS),
            new Row(CLOSED, Step.NOTE, CLOSED));

    private record Row(ReportStatus from, Step step, ReportStatus to) {}

    private Lifecycle() {}

    /** Where a step leads; nowhere if the state does not take it. */
    static Optional<ReportStatus> after(ReportStatus state, Step step) {
        return TABLE.stream()
                .filter(row -> row.from() == state && row.step() == step)
                .map(Row::to)
                .findFirst();
    }
}
