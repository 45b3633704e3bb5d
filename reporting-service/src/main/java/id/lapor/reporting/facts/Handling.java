package id.lapor.reporting.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.events.ClockName;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.reporting.facts.Change.What;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What follow-up said, folded event by event. Events of a lower assignment than the present are history and change nothing.
 * What came after the first version may be absent in the state of a report.
 *
 * @param assignment the assignment of the present case, 0 before the first
 * @param unitCode who holds it: the unit of the assignment, or the one that it was delegated to
 * @param status ROUTED, IN_PROGRESS, WAITING_FOR_REPORTER, RETURNED, ANSWERED or CLOSED
 * @param expired clocks that have run out, with the assignment in which they last did
 * @param answeredInTime whether the limit to finish stood when the first answer was given
 * @param escalated whether somebody was told that a limit runs down
 * @param reopened whether it was put in progress again after it had been closed
 * @param asked the question that is open, if one is
 * @param lapsed the request for completion whose time ended last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Handling(
        int assignment,
        @Nullable String unitCode,
        @Nullable ReportKind kind,
        ReportStatus status,
        Map<ClockName, Integer> expired,
        boolean returned,
        boolean answered,
        boolean answeredInTime,
        boolean closed,
        @Nullable Boolean escalated,
        @Nullable Boolean reopened,
        @Nullable String asked,
        @Nullable RequestEnd lapsed) {

    static final Handling NONE = new Handling(
            0, null, null, ReportStatus.ROUTED, Map.of(), false, false, false, false, null, null, null, null);

    public Handling {
        expired = Map.copyOf(expired);
    }

    Handling then(Change change) {
        if (change.what() == What.LAPSED) {
            return ended(new RequestEnd(Objects.requireNonNull(change.requestId()), change.at()));
        }
        if (change.assignment() < assignment) {
            return this;
        }
        return switch (change.what()) {
            case OPENED -> at(change.assignment(), change.unitCode(), change.kind(), ReportStatus.ROUTED, null);
            case DELEGATED -> at(assignment, change.unitCode(), kind, ReportStatus.ROUTED, asked);
            case ACCEPTED, RESUMED -> in(ReportStatus.IN_PROGRESS, change, asked);
            case ASKED -> in(ReportStatus.WAITING_FOR_REPORTER, change, change.requestId());
            case SETTLED -> settled(change);
            case RETURNED -> in(ReportStatus.RETURNED, change, asked);
            case ANSWERED -> in(ReportStatus.ANSWERED, change, asked);
            case CLOSED -> in(ReportStatus.CLOSED, change, asked);
            case REOPENED -> in(ReportStatus.IN_PROGRESS, change, asked);
            case EXPIRED -> ranOut(change);
            case ESCALATED -> told();
            case FILED, COMPLETION_REQUESTED, COMPLETED, LAPSED, ARCHIVED, ROUTED, OTHER -> this;
        };
    }

    /** Whether somebody was ever told that a limit of it runs down. */
    public boolean wasEscalated() {
        return Boolean.TRUE.equals(escalated);
    }

    /** Whether it was ever opened again. */
    public boolean wasReopened() {
        return Boolean.TRUE.equals(reopened);
    }

    /** A question that is settled stops nothing that the unit has done since. */
    private Handling settled(Change change) {
        if (!Objects.equals(asked, change.requestId())) {
            return this;
        }
        boolean waiting = status == ReportStatus.WAITING_FOR_REPORTER;
        return at(assignment, unitCode, kind, waiting ? ReportStatus.IN_PROGRESS : status, null);
    }

    private Handling at(
            int number,
            @Nullable String unit,
            @Nullable ReportKind ofKind,
            ReportStatus next,
            @Nullable String question) {
        return new Handling(
                number,
                unit,
                ofKind,
                next,
                expired,
                returned,
                answered,
                answeredInTime,
                closed,
                escalated,
                reopened,
                question,
                lapsed);
    }

    private Handling in(ReportStatus next, Change change, @Nullable String question) {
        boolean firstAnswer = change.what() == What.ANSWERED && !answered;
        return new Handling(
                change.assignment(),
                unitCode,
                kind,
                next,
                expired,
                returned || next == ReportStatus.RETURNED,
                answered || next == ReportStatus.ANSWERED,
                firstAnswer ? !expired.containsKey(ClockName.FINISH) : answeredInTime,
                closed || next == ReportStatus.CLOSED,
                escalated,
                change.what() == What.REOPENED ? Boolean.TRUE : reopened,
                question,
                lapsed);
    }

    private Handling ranOut(Change change) {
        Map<ClockName, Integer> more = new TreeMap<>(expired);
        if (change.clock() != null) {
            more.put(change.clock(), change.assignment());
        }
        return new Handling(
                assignment,
                unitCode,
                kind,
                status,
                more,
                returned,
                answered,
                answeredInTime,
                closed,
                escalated,
                reopened,
                asked,
                lapsed);
    }

    private Handling told() {
        return new Handling(
                assignment,
                unitCode,
                kind,
                status,
                expired,
                returned,
                answered,
                answeredInTime,
                closed,
                Boolean.TRUE,
                reopened,
                asked,
                lapsed);
    }

    private Handling ended(RequestEnd end) {
        return new Handling(
                assignment,
                unitCode,
                kind,
                status,
                expired,
                returned,
                answered,
                answeredInTime,
                closed,
                escalated,
                reopened,
                asked,
                end);
    }
}
