package id.lapor.routing.routing;

import id.lapor.delivery.Documents;
import id.lapor.delivery.Received;
import id.lapor.events.Correspondence;
import id.lapor.events.Dossier;
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
import id.lapor.events.FollowupEvent.DueSet;
import id.lapor.events.FollowupEvent.QuestionSettled;
import id.lapor.events.FollowupEvent.ReporterAsked;
import id.lapor.events.IntakeEvent;
import id.lapor.events.IntakeEvent.ComplaintCompleted;
import id.lapor.events.IntakeEvent.ComplaintFiled;
import id.lapor.events.IntakeEvent.ComplaintReplied;
import id.lapor.events.IntakeEvent.QuestionAnswered;
import java.util.List;

/** What routing does with what it hears. No order between the four topics is assumed. */
public final class RouteComplaint {
    private final Documents<Routing> routings;
    private final Decisions decisions;

    public RouteComplaint(Documents<Routing> routings, Decisions decisions) {
        this.routings = routings;
        this.decisions = decisions;
    }

    /** Something happened at intake. */
    public void intake(Received<IntakeEvent> received) {
        routings.receive(received, (routing, event) -> {
            switch (event.body()) {
                case ComplaintFiled filed -> routing.filed(filed, event.at(), decisions.now());
                case ComplaintCompleted done -> routing.completed(done.requestId(), event.at(), decisions.now());
                case ComplaintReplied replied -> {}
                case QuestionAnswered answered -> {}
                case IntakeEvent.Unrecognised newer -> {}
            }
        });
    }

    /** The reporter's words arrived, changed, or are gone. */
    public void dossier(Received<Dossier> received) {
        routings.receiveRecord(received, (routing, record) -> {
            if (record.isTombstone()) {
                routing.forgotten();
            } else {
                routing.told(record.body(), decisions.now());
            }
        });
    }

    /** A unit did something, or a time ended. Whoever asks, answers or closes has accepted, whatever was heard of that. */
    public void followup(Received<FollowupEvent> received) {
        routings.receive(received, (routing, event) -> {
            switch (event.body()) {
                case CaseAccepted accepted -> routing.accepted(accepted.assignment());
                case CaseAnswered answered -> routing.accepted(answered.assignment());
                case CaseResumed resumed -> routing.accepted(resumed.assignment());
                case CaseClosed closed -> routing.accepted(closed.assignment());
                case CaseReopened reopened -> routing.accepted(reopened.assignment());
                case ReporterAsked asked -> routing.accepted(asked.assignment());
                case CaseDelegated given -> routing.delegated(given.assignment(), given.unitCode());
                case CaseReturned returned -> routing.returned(returned, event.at());
                case CompletionLapsed lapsed -> routing.lapsed(lapsed.requestId(), event.at(), decisions.now());
                case CaseOpened opened -> {}
                case DueSet due -> routing.limited(due);
                case ClockExpired expired -> {}
                case CaseEscalated told -> {}
                case QuestionSettled settled -> {}
                case FollowupEvent.Unrecognised newer -> {}
            }
        });
    }

    /** What units wrote when they returned a case. */
    public void correspondence(Received<Correspondence> received) {
        routings.receiveRecord(
                received,
                (routing, record) -> routing.noted(
                        record.isTombstone() ? List.of() : record.body().returnNotes()));
    }
}
