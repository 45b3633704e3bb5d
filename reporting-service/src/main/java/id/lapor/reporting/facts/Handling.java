package id.lapor.reporting.facts;

import id.lapor.events.ClockName;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.reporting.facts.Change.What;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What follow-up said, folded event by event. Events of a lower assignment than the present are history and change nothing.
 *
 * @param assignment the assignment of the present case, 0 before the first
 * @param status ROUTED, IN_PROGRESS, RETURNED, ANSWERED or CLOSED
 * @param expired clocks that have run out, with the assignment in which they last did
 * @param answeredInTime whether the limit to finish stood when the first answer was given
 */
public record Handling(
        int assignment,
        @Nullable String unitCode,
        @Nullable ReportKind kind,
        ReportStatus status,
        Map<ClockName, Integer> expired,
        boolean returned,
        boolean answered,
        boolean answeredInTime,
        boolean closed) {

    static final Handling NONE = new Handling(0, null, null, ReportStatus.ROUTED, Map.of(), false, false, false, false);

    public Handling {
        expired = Map.copyOf(expired);
    }

    Handling then(Change change) {
        if (change.assignment() < assignment) {
            return this;
        }
        return switch (change.what()) {
            case OPENED -> opened(change);
            case ACCEPTED, RESUMED -> in(ReportStatus.IN_PROGRESS, change);
            case RETURNED -> in(ReportStatus.RETURNED, change);
            case ANSWERED -> in(ReportStatus.ANSWERED, change);
            case CLOSED -> in(ReportStatus.CLOSED, change);
            case EXPIRED -> ranOut(change);
            case FILED, ROUTED, OTHER -> this;
        };
    }

    private Handling opened(Change change) {
        return new Handling(
                change.assignment(),
                change.unitCode(),
                change.kind(),
                ReportStatus.ROUTED,
                expired,
                returned,
                answered,
                answeredInTime,
                closed);
    }

    private Handling in(ReportStatus next, Change change) {
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
                closed || next == ReportStatus.CLOSED);
    }

    private Handling ranOut(Change change) {
        Map<ClockName, Integer> more = new TreeMap<>(expired);
        if (change.clock() != null) {
            more.put(change.clock(), change.assignment());
        }
        return new Handling(assignment, unitCode, kind, status, more, returned, answered, answeredInTime, closed);
    }
}
