package id.lapor.reporting.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.delivery.Received;
import id.lapor.delivery.UnreadableMessage;
import id.lapor.events.ClockName;
import id.lapor.events.FollowupEvent;
import id.lapor.events.FollowupEvent.CaseAccepted;
import id.lapor.events.FollowupEvent.CaseAnswered;
import id.lapor.events.FollowupEvent.CaseClosed;
import id.lapor.events.FollowupEvent.CaseDelegated;
import id.lapor.events.FollowupEvent.CaseEscalated;
import id.lapor.events.FollowupEvent.CaseOpened;
import id.lapor.events.FollowupEvent.CaseReopened;
import id.lapor.events.FollowupEvent.CaseResumed;
import id.lapor.events.FollowupEvent.CaseReturned;
import id.lapor.events.FollowupEvent.ClockExpired;
import id.lapor.events.FollowupEvent.CompletionLapsed;
import id.lapor.events.FollowupEvent.QuestionSettled;
import id.lapor.events.FollowupEvent.ReporterAsked;
import id.lapor.events.IntakeEvent;
import id.lapor.events.IntakeEvent.ComplaintCompleted;
import id.lapor.events.IntakeEvent.ComplaintFiled;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.events.RoutingEvent.ComplaintArchived;
import id.lapor.events.RoutingEvent.ComplaintRerouted;
import id.lapor.events.RoutingEvent.ComplaintRouted;
import id.lapor.events.RoutingEvent.CompletionRequested;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as far as figures need it.
 *
 * @param source the service that sent it
 * @param number its number within source and complaint, from 1
 * @param assignment the assignment that it is about, 0 where there is none
 * @param requestId the request or question that it is about
 * @param reason why a report was archived
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
        @Nullable ClockName clock,
        @Nullable String requestId,
        @Nullable ArchiveReason reason) {

    /** What happened. */
    public enum What {
        FILED,
        COMPLETION_REQUESTED,
        COMPLETED,
        LAPSED,
        ARCHIVED,
        ROUTED,
        OPENED,
        ACCEPTED,
        DELEGATED,
        RETURNED,
        ASKED,
        SETTLED,
        ANSWERED,
        RESUMED,
        CLOSED,
        REOPENED,
        EXPIRED,
        ESCALATED,
        /** Something that no figure counts; it moves the mark all the same. */
        OTHER
    }

    /** @throws UnreadableMessage if it cannot be read */
    public static Change ofIntake(Received<IntakeEvent> received) {
        return switch (received.body()) {
            case ComplaintFiled e -> of(received, What.FILED, 0, e.unitCode(), e.kind());
            case ComplaintCompleted e -> about(received, What.COMPLETED, 0, e.requestId());
            case IntakeEvent.ComplaintReplied _, IntakeEvent.QuestionAnswered _, IntakeEvent.Unrecognised _ ->
                other(received);
        };
    }

    /** @throws UnreadableMessage if it cannot be read */
    public static Change ofRouting(Received<RoutingEvent> received) {
        return switch (received.body()) {
            case ComplaintRouted e -> of(received, What.ROUTED, e.assignment(), e.unitCode(), e.kind());
            case ComplaintRerouted e -> of(received, What.ROUTED, e.assignment(), e.unitCode(), e.kind());
            case CompletionRequested e -> about(received, What.COMPLETION_REQUESTED, 0, e.requestId());
            case ComplaintArchived e -> archived(received, e.reason());
            case RoutingEvent.ComplaintVerified _, RoutingEvent.Unrecognised _ -> other(received);
        };
    }

    /** @throws UnreadableMessage if it cannot be read */
    public static Change ofFollowup(Received<FollowupEvent> received) {
        return switch (received.body()) {
            case CaseOpened e -> of(received, What.OPENED, e.assignment(), e.unitCode(), e.kind());
            case CaseAccepted e -> of(received, What.ACCEPTED, e.assignment(), null, null);
            case CaseReturned e -> of(received, What.RETURNED, e.assignment(), null, null);
            case CaseDelegated e -> of(received, What.DELEGATED, e.assignment(), e.unitCode(), null);
            case ReporterAsked e -> about(received, What.ASKED, e.assignment(), e.requestId());
            case QuestionSettled e -> about(received, What.SETTLED, e.assignment(), e.requestId());
            case CaseAnswered e -> of(received, What.ANSWERED, e.assignment(), null, null);
            case CaseResumed e -> of(received, What.RESUMED, e.assignment(), null, null);
            case CaseClosed e -> of(received, What.CLOSED, e.assignment(), null, null);
            case CaseReopened e -> of(received, What.REOPENED, e.assignment(), null, null);
            case CompletionLapsed e -> about(received, What.LAPSED, 0, e.requestId());
            case ClockExpired e -> clock(received, What.EXPIRED, e.assignment(), e.clock());
            case CaseEscalated e -> clock(received, What.ESCALATED, e.assignment(), e.clock());
            case FollowupEvent.DueSet _, FollowupEvent.Unrecognised _ -> other(received);
        };
    }

    private static Change of(
            Received<?> received, What what, int assignment, @Nullable String unitCode, @Nullable ReportKind kind) {
        return new Change(
                received.source(),
                received.number(),
                received.at(),
                what,
                assignment,
                unitCode,
                kind,
                null,
                null,
                null);
    }

    private static Change about(Received<?> received, What what, int assignment, String requestId) {
        return new Change(
                received.source(),
                received.number(),
                received.at(),
                what,
                assignment,
                null,
                null,
                null,
                requestId,
                null);
    }

    private static Change archived(Received<?> received, ArchiveReason reason) {
        return new Change(
                received.source(), received.number(), received.at(), What.ARCHIVED, 0, null, null, null, null, reason);
    }

    private static Change clock(Received<?> received, What what, int assignment, ClockName clock) {
        return new Change(
                received.source(), received.number(), received.at(), what, assignment, null, null, clock, null, null);
    }

    private static Change other(Received<?> received) {
        return of(received, What.OTHER, 0, null, null);
    }
}
