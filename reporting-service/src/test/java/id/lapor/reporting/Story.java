package id.lapor.reporting;

import id.lapor.delivery.kit.Letters;
import id.lapor.events.Channel;
import id.lapor.events.ClockName;
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
import id.lapor.events.FollowupEvent.Closing;
import id.lapor.events.FollowupEvent.CompletionLapsed;
import id.lapor.events.FollowupEvent.QuestionSettled;
import id.lapor.events.FollowupEvent.ReporterAsked;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.FollowupEvent.Rung;
import id.lapor.events.FollowupEvent.Settling;
import id.lapor.events.IntakeEvent.ComplaintCompleted;
import id.lapor.events.IntakeEvent.ComplaintFiled;
import id.lapor.events.IntakeEvent.ComplaintReplied;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.events.RoutingEvent.ComplaintArchived;
import id.lapor.events.RoutingEvent.ComplaintRerouted;
import id.lapor.events.RoutingEvent.ComplaintRouted;
import id.lapor.events.RoutingEvent.ComplaintVerified;
import id.lapor.events.RoutingEvent.CompletionRequested;
import id.lapor.events.RoutingEvent.Ground;
import id.lapor.events.RoutingEvent.RerouteReason;
import id.lapor.events.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.messaging.Message;

/** What the services say about one complaint, in the order in which it happens. */
public final class Story {
    /** A message on its topic. */
    public record Said(String topic, String key, Message<?> letter) {}

    public static final Instant FILED_AT = Instant.parse("2026-11-23T18:30:00Z");

    private final String number;
    private final List<Said> said = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private int assignment;
    private int answers;
    private int requests;
    private int questions;

    public Story(String number) {
        this.number = number;
    }

    public List<Said> said() {
        return List.copyOf(said);
    }

    public Story filed(ReportKind kind) {
        return intake(new ComplaintFiled(kind, null, null, Channel.WEB, false, false, false, "id", null));
    }

    public Story routed(String unit, ReportKind kind) {
        assignment++;
        if (assignment == 1) {
            routing(new ComplaintVerified(kind));
            routing(new ComplaintRouted(1, unit, kind, null, "SOP-2018", Ground.DESK, false));
        } else {
            routing(new ComplaintRerouted(
                    assignment, unit, kind, null, "SOP-2018", RerouteReason.RETURNED, assignment > 2));
        }
        return followup(new CaseOpened(assignment, unit, kind));
    }

    public Story accepted() {
        return followup(new CaseAccepted(assignment));
    }

    public Story returned() {
        return followup(new CaseReturned(assignment, ReturnReason.NO_AUTHORITY));
    }

    public Story delegated(String unit) {
        return followup(new CaseDelegated(assignment, unit));
    }

    public Story asked() {
        questions++;
        return followup(new ReporterAsked(assignment, "q" + questions, FILED_AT.plusSeconds(864_000)));
    }

    public Story settled(Settling how) {
        return followup(new QuestionSettled(assignment, "q" + questions, how));
    }

    public Story escalated(ClockName clock, int percent) {
        return followup(new CaseEscalated(assignment, clock, percent, Rung.BUREAU, null));
    }

    public Story reopened() {
        return followup(new CaseReopened(assignment));
    }

    public Story completionRequested() {
        requests++;
        routing(new CompletionRequested("c" + requests));
        return this;
    }

    public Story completed() {
        return intake(new ComplaintCompleted(1, "c" + requests));
    }

    /** The time for the request ends, after the reporter has had it. */
    public Story lapsed() {
        return say("followup", Topics.FOLLOWUP_EVENTS, new CompletionLapsed("c" + requests), FILED_AT.plusSeconds(60));
    }

    public Story archived(ArchiveReason reason) {
        routing(new ComplaintArchived(reason));
        return this;
    }

    public Story answered() {
        answers++;
        return followup(new CaseAnswered(assignment, answers));
    }

    public Story replied() {
        intake(new ComplaintReplied(answers, answers));
        return followup(new CaseResumed(assignment, answers));
    }

    public Story closed() {
        return followup(new CaseClosed(assignment, Closing.WINDOW_PASSED));
    }

    public Story expired(ClockName clock) {
        return followup(new ClockExpired(assignment, clock));
    }

    private Story intake(Object event) {
        return say("intake", Topics.INTAKE_EVENTS, event);
    }

    private void routing(Object event) {
        say("routing", Topics.ROUTING_EVENTS, event);
    }

    private Story followup(Object event) {
        return say("followup", Topics.FOLLOWUP_EVENTS, event);
    }

    private Story say(String source, String topic, Object event) {
        return say(source, topic, event, FILED_AT);
    }

    private Story say(String source, String topic, Object event, Instant at) {
        long next = counts.merge(source, 1L, Long::sum);
        said.add(new Said(topic, number, Letters.event(source, number, next, event, at)));
        return this;
    }
}
