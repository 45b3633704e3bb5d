package id.lapor.intake.complaint;

import id.lapor.delivery.Received;
import id.lapor.events.Correspondence;
import id.lapor.events.FollowupEvent;
import id.lapor.events.RoutingEvent;
import id.lapor.events.RoutingNotes;

/** Keeps a report's view abreast of what the other services tell, each of it once and whatever comes first. */
public final class FollowComplaint {
    private final Complaints complaints;

    public FollowComplaint(Complaints complaints) {
        this.complaints = complaints;
    }

    public void routing(Received<RoutingEvent> event) {
        complaints.documents().receive(event, Complaint::hear);
    }

    public void followup(Received<FollowupEvent> event) {
        complaints.documents().receive(event, Complaint::follow);
    }

    public void correspondence(Received<Correspondence> record) {
        complaints.documents().receiveRecord(record, Complaint::read);
    }

    public void notes(Received<RoutingNotes> record) {
        complaints.documents().receiveRecord(record, Complaint::note);
    }

    /** Something is told of a report that was never filed here, where every complaint begins: no retry will help. */
    public static final class NeverFiled extends RuntimeException {
        public NeverFiled(String id) {
            super("The report " + id + " was never filed here");
        }
    }
}
