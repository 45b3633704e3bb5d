package id.lapor.reporting.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.delivery.Received;
import id.lapor.delivery.UnreadableMessage;
import id.lapor.events.ClockName;
import id.lapor.events.FollowupEvent;
import id.lapor.events.FollowupEvent.CaseAccepted;
import id.lapor.events.FollowupEvent.CaseAnswered;
import id.lapor.events.FollowupEvent.CaseClosed;
import id.lapor.events.FollowupEvent.CaseOpened;
import id.lapor.events.FollowupEvent.CaseResumed;
import id.lapor.events.FollowupEvent.CaseReturned;
import id.lapor.events.FollowupEvent.ClockExpired;
import id.lapor.events.IntakeEvent;
import id.lapor.events.IntakeEvent.ComplaintFiled;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent;
import id.lapor.events.RoutingEvent.ComplaintRerouted;
import id.lapor.events.RoutingEvent.ComplaintRouted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as far as figures need it.
 *
 * @param source the service that sent it
 * @param number its number within source and complaint, from 1
 * @param assignment the assignment that it is about, 0 where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
        String source,
        long number,
        Instant at,
        What what,
        int assignment,
        @Nullable String unitCode,
        @Nullable ReportKind kind,
        @Nullable ClockName clock) {

    /** What happened. */
    public enum What {
        FILED,
        ROUTED,
        OPENED,
        ACCEPTED,
        RETURNED,
        ANSWERED,
        RESUMED,
        CLOSED,
        EXPIRED,
        /** Something that no figure counts; it moves the mark all the same. */
        OTHER
    }

    /** @throws UnreadableMessage if it cannot be read */
    public static Change ofIntake(Received<IntakeEvent> received) {
        return switch (received.body()) {
            case ComplaintFiled e -> of(received, What.FILED, 0, e.unitCode(), e.kind());
            case IntakeEvent.ComplaintReplied _, IntakeEvent.Unrecognised _ -> other(received);
        };
    }

    /** @throws UnreadableMessage if it cannot be read */
    public static Change ofRouting(Received<RoutingEvent> received) {
        return switch (received.body()) {
            case ComplaintRouted e -> of(received, What.ROUTED, e.assignment(), e.unitCode(), e.kind());
            case ComplaintRerouted e -> of(received, What.ROUTED, e.assignment(), e.unitCode(), e.kind());
            case RoutingEvent.ComplaintVerified _, RoutingEvent.Unrecognised _ -> other(received);
        };
    }

    /** @throws UnreadableMessage if it cannot be read */
    public static Change ofFollowup(Received<FollowupEvent> received) {
        return switch (received.body()) {
            case CaseOpened e -> of(received, What.OPENED, e.assignment(), e.unitCode(), e.kind());
            case CaseAccepted e -> of(received, What.ACCEPTED, e.assignment(), null, null);
            case CaseReturned e -> of(received, What.RETURNED, e.assignment(), null, null);
            case CaseAnswered e -> of(received, What.ANSWERED, e.assignment(), null, null);
            case CaseResumed e -> of(received, What.RESUMED, e.assignment(), null, null);
            case CaseClosed e -> of(received, What.CLOSED, e.assignment(), null, null);
            case ClockExpired e ->
                new Change(
                        received.source(),
                        received.number(),
                        received.at(),
                        What.EXPIRED,
                        e.assignment(),
                        null,
                        null,
                        e.clock());
            case FollowupEvent.DueSet _, FollowupEvent.Unrecognised _ -> other(received);
        };
    }

    private static Change of(
            Received<?> received, What what, int assignment, @Nullable String unitCode, @Nullable ReportKind kind) {
        return new Change(received.source(), received.number(), received.at(), what, assignment, unitCode, kind, null);
    }

    private static Change other(Received<?> received) {
        return of(received, What.OTHER, 0, null, null);
    }
}
