package id.lapor.intake.complaint;

import id.lapor.events.Correspondence;
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
import id.lapor.events.FollowupEvent.Settling;
import id.lapor.events.RoutingEvent;
import id.lapor.events.RoutingEvent.ComplaintArchived;
import id.lapor.events.RoutingEvent.ComplaintRerouted;
import id.lapor.events.RoutingEvent.ComplaintRouted;
import id.lapor.events.RoutingEvent.ComplaintVerified;
import id.lapor.events.RoutingEvent.CompletionRequested;
import id.lapor.events.RoutingNotes;
import id.lapor.intake.complaint.Handling.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the other services told of a report. Each source is heard in its own order, but nothing is assumed about the order
 * between them: routing and follow-up are kept side by side, and {@link Stand} says what follows from both.
 */
final class Heard {
    private static final String ROUTING = "routing";
    private static final String FOLLOWUP = "followup";

    private @Nullable Disposition disposition;
    private @Nullable Hold hold;
    private @Nullable Handling handling;
    private @Nullable Due due;
    private @Nullable Question question;
    private @Nullable Lapse lapse;
    private int answered;
    private int asked;
    private int requested;
    private List<Message> answers = new ArrayList<>();
    private List<Message> questions = new ArrayList<>();
    private List<Message> requests = new ArrayList<>();
    private @Nullable String archiveText;
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
            case CompletionRequested request -> {
                steps.add(new Step(at, "complaint.completion-requested", ROUTING, number, null));
                requested++;
                hold = Hold.asked(request.requestId(), at);
            }
            case ComplaintArchived archived -> {
                steps.add(new Step(at, "complaint.archived", ROUTING, number, null));
                hold = Hold.archived(hold, archived.reason(), at);
            }
            case RoutingEvent.Unrecognised newer -> {}
        }
    }

    void followup(FollowupEvent event, Instant at, long number) {
        switch (event) {
            case CaseOpened opened -> open(opened);
            case CaseAccepted accepted -> advance(accepted.assignment(), Stage.ACCEPTED, "case.accepted", at, number);
            case CaseReturned back -> advance(back.assignment(), Stage.RETURNED, "case.returned", at, number);
            case CaseDelegated delegated -> delegate(delegated, at, number);
            case ReporterAsked ask -> {
                asked++;
                question = new Question(ask.requestId(), ask.answerBy());
                advance(ask.assignment(), Stage.ASKED, "case.asked", at, number);
            }
            case QuestionSettled settled -> settle(settled, at, number);
            case CaseAnswered reply -> {
                answered = Math.max(answered, reply.answer());
                advance(reply.assignment(), Stage.ANSWERED, "case.answered", at, number);
            }
            case CaseResumed resumed -> advance(resumed.assignment(), Stage.ACCEPTED, "case.resumed", at, number);
            case CaseClosed closed -> advance(closed.assignment(), Stage.CLOSED, "case.closed", at, number);
            case CaseReopened again -> advance(again.assignment(), Stage.ACCEPTED, "case.reopened", at, number);
            case CompletionLapsed lapsed -> lapse = new Lapse(lapsed.requestId(), at);
            case DueSet set -> due = new Due(set.assignment(), set.clock(), set.dueAt());
            case ClockExpired expired -> {}
            case CaseEscalated internal -> {}
            case FollowupEvent.Unrecognised newer -> {}
        }
    }

    /** Takes the whole of what units wrote; the record of a later revision replaces it. */
    void correspondence(@Nullable Correspondence told) {
        answers = new ArrayList<>(told == null ? List.of() : Writings.answers(told));
        questions = new ArrayList<>(told == null ? List.of() : Writings.questions(told));
    }

    /** Takes the whole of what the bureau wrote to the reporter. */
    void notes(@Nullable RoutingNotes told) {
        requests = new ArrayList<>(told == null ? List.of() : Writings.requests(told));
        archiveText = told == null ? null : told.archiveText();
    }

    private void dispose(Disposition next) {
        if (disposition == null || next.assignment() > disposition.assignment()) {
            disposition = next;
            hold = null;
        }
    }

    private void open(CaseOpened opened) {
        if (handling == null || opened.assignment() > handling.assignment()) {
            handling = new Handling(opened.assignment(), opened.unitCode(), opened.kind(), Stage.OPENED);
        }
    }

    private void delegate(CaseDelegated delegated, Instant at, long number) {
        steps.add(new Step(at, "case.delegated", FOLLOWUP, number, delegated.unitCode()));
        if (handling != null && delegated.assignment() == handling.assignment()) {
            handling = handling.givenTo(delegated.unitCode());
        }
    }

    /** That the reporter answered shows by the answer itself. */
    private void settle(QuestionSettled settled, Instant at, long number) {
        Handling present = handling;
        if (settled.how() == Settling.WINDOW_PASSED) {
            steps.add(new Step(at, "case.question-settled", FOLLOWUP, number, unit(present)));
        }
        if (question == null || !question.requestId().equals(settled.requestId())) {
            return;
        }
        question = null;
        if (present != null && settled.assignment() == present.assignment()) {
            handling = present.settled();
        }
    }

    private void advance(int assignment, Stage stage, String event, Instant at, long number) {
        Handling present = handling;
        steps.add(new Step(at, event, FOLLOWUP, number, unit(present)));
        if (present != null && assignment == present.assignment()) {
            handling = present.at(stage);
        }
    }

    private static @Nullable String unit(@Nullable Handling handling) {
        return handling == null ? null : handling.unitCode();
    }

    /** Where routing last sent the report. */
    @Nullable Disposition disposition() {
        return disposition;
    }

    /** What the bureau did since instead of sending it on. */
    @Nullable Hold hold() {
        return hold;
    }

    @Nullable Handling handling() {
        return handling;
    }

    /** The deadline that follow-up told last. */
    @Nullable Due due() {
        return due;
    }

    /** The question that follow-up has not called settled. */
    @Nullable Question question() {
        return question;
    }

    @Nullable Lapse lapse() {
        return lapse;
    }

    /** How many answers were announced. */
    int answered() {
        return answered;
    }

    /** Answers that were announced and whose words are here: neither half alone shows one. */
    List<Message> answers() {
        return answers.subList(0, Math.min(answered, answers.size()));
    }

    /** Questions of units, as far as they were announced. */
    List<Message> questions() {
        return questions.subList(0, Math.min(asked, questions.size()));
    }

    /** The bureau's requests to complete the report, as far as they were announced. */
    List<Message> requests() {
        return requests.subList(0, Math.min(requested, requests.size()));
    }

    /** What the bureau wrote when it put the report away. */
    @Nullable String archiveText() {
        return archiveText;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
