package id.lapor.intake.complaint;

import id.lapor.events.Correspondence;
import id.lapor.events.FollowupEvent;
import id.lapor.events.FollowupEvent.CaseAccepted;
import id.lapor.events.FollowupEvent.CaseAnswered;
import id.lapor.events.FollowupEvent.CaseClosed;
import id.lapor.events.FollowupEvent.CaseOpened;
import id.lapor.events.FollowupEvent.CaseResumed;
import id.lapor.events.FollowupEvent.CaseReturned;
import id.lapor.events.FollowupEvent.ClockExpired;
import id.lapor.events.FollowupEvent.DueSet;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent;
import id.lapor.events.RoutingEvent.ComplaintRerouted;
import id.lapor.events.RoutingEvent.ComplaintRouted;
import id.lapor.events.RoutingEvent.ComplaintVerified;
import id.lapor.intake.complaint.Handling.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the other services told of a report. Each source is heard in its own order, but nothing is assumed about the order
 * between them: routing and follow-up are kept side by side, and what holds follows from both by the assignment.
 */
final class Heard {
    private static final String ROUTING = "routing";
    private static final String FOLLOWUP = "followup";

    private @Nullable Disposition disposition;
    private @Nullable Handling handling;
    private @Nullable Due due;
    private int answered;
    private List<Message> answers = new ArrayList<>();
    private List<Step> steps = new ArrayList<>();

    void routing(RoutingEvent event, Instant at, long number) {
        switch (event) {
            case ComplaintVerified verified -> steps.add(new Step(at, "complaint.verified", ROUTING, number, null));
            case ComplaintRouted routed -> {
                steps.add(new Step(at, "complaint.routed", ROUTING, number, routed.unitCode()));
                dispose(new Disposition(routed.assignment(), routed.unitCode(), routed.kind()));
            }
            case ComplaintRerouted rerouted -> {
                steps.add(new Step(at, "complaint.rerouted", ROUTING, number, rerouted.unitCode()));
                dispose(new Disposition(rerouted.assignment(), rerouted.unitCode(), rerouted.kind()));
            }
            case RoutingEvent.Unrecognised newer -> {}
        }
    }

    void followup(FollowupEvent event, Instant at, long number) {
        switch (event) {
            case CaseOpened opened -> open(opened);
            case CaseAccepted accepted -> advance(accepted.assignment(), Stage.ACCEPTED, "case.accepted", at, number);
            case CaseReturned back -> advance(back.assignment(), Stage.RETURNED, "case.returned", at, number);
            case CaseAnswered reply -> {
                answered = Math.max(answered, reply.answer());
                advance(reply.assignment(), Stage.ANSWERED, "case.answered", at, number);
            }
            case CaseResumed resumed -> advance(resumed.assignment(), Stage.ACCEPTED, "case.resumed", at, number);
            case CaseClosed closed -> advance(closed.assignment(), Stage.CLOSED, "case.closed", at, number);
            case DueSet set -> due = new Due(set.assignment(), set.clock(), set.dueAt());
            case ClockExpired expired -> {}
            case FollowupEvent.Unrecognised newer -> {}
        }
    }

    /** Takes the whole of what was answered; the record of a later revision replaces it. */
    void correspondence(List<Correspondence.Answer> told) {
        answers = new ArrayList<>(told.stream()
                .map(answer -> new Message(
                        "answer-" + answer.answer(),
                        Message.Author.UNIT,
                        answer.unitCode(),
                        answer.text(),
                        answer.at()))
                .toList());
    }

    private void dispose(Disposition next) {
        if (disposition == null || next.assignment() > disposition.assignment()) {
            disposition = next;
        }
    }

    private void open(CaseOpened opened) {
        if (handling == null || opened.assignment() > handling.assignment()) {
            handling = new Handling(opened.assignment(), opened.unitCode(), opened.kind(), Stage.OPENED);
        }
    }

    private void advance(int assignment, Stage stage, String event, Instant at, long number) {
        Handling present = handling;
        steps.add(new Step(at, event, FOLLOWUP, number, present == null ? null : present.unitCode()));
        if (present != null && assignment == present.assignment()) {
            handling = present.at(stage);
        }
    }

    /** Follow-up's word, unless routing has sent the report elsewhere since. */
    private @Nullable Handling present() {
        boolean overtaken = disposition != null && handling != null && handling.assignment() < disposition.assignment();
        return overtaken ? null : handling;
    }

    ReportStatus status() {
        Handling present = present();
        if (present != null) {
            return present.stage().status();
        }
        return disposition == null ? ReportStatus.FILED : ReportStatus.ROUTED;
    }

    /** Where the report is, as far as anybody has told. */
    @Nullable Disposition place() {
        Handling present = present();
        return present == null
                ? disposition
                : new Disposition(present.assignment(), present.unitCode(), present.kind());
    }

    /** The deadline of the assignment that holds. */
    @Nullable Due due() {
        Disposition place = place();
        return due != null && place != null && due.assignment() < place.assignment() ? null : due;
    }

    /** How many answers were announced. */
    int answered() {
        return answered;
    }

    /** Answers that were announced and whose words are here: neither half alone shows one. */
    List<Message> answers() {
        return answers.subList(0, Math.min(answered, answers.size()));
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
