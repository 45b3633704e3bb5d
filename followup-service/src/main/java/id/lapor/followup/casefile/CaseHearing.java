package id.lapor.followup.casefile;

import id.lapor.delivery.Documents;
import id.lapor.delivery.NotYetKnown;
import id.lapor.delivery.Received;
import id.lapor.events.Dossier;
import id.lapor.events.IntakeEvent;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent;
import id.lapor.events.RoutingNotes;
import id.lapor.events.SopRecord;
import id.lapor.events.UnitRecord;
import id.lapor.followup.sop.Sops;
import id.lapor.followup.unit.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What follow-up hears of a report from intake and routing; any part may come first. */
@Service
public class CaseHearing {
    private final Documents<Case> documents;
    private final Units units;
    private final Sops sops;
    private final Moments moments;

    CaseHearing(Documents<Case> documents, Units units, Sops sops, Moments moments) {
        this.documents = documents;
        this.units = units;
        this.sops = sops;
        this.moments = moments;
    }

    public void intakeEvent(Received<IntakeEvent> received) {
        documents.receive(received, this::hearIntake);
    }

    public void dossier(Received<Dossier> received) {
        documents.receiveRecord(received, this::hearDossier);
    }

    public void routingEvent(Received<RoutingEvent> received) {
        documents.receive(received, this::hearRouting);
    }

    public void routingNotes(Received<RoutingNotes> received) {
        documents.receiveRecord(received, this::hearNotes);
    }

    private void hearIntake(Case it, Received<IntakeEvent> received) {
        switch (received.body()) {
            case IntakeEvent.ComplaintFiled filed -> it.filed(filing(filed, received.at()), desk(received.at()), now());
            case IntakeEvent.ComplaintReplied replied -> it.replied(replied.reply(), received.at(), now());
            case IntakeEvent.QuestionAnswered answered ->
                it.questionAnswered(answered.reply(), answered.requestId(), received.at(), now());
            case IntakeEvent.ComplaintCompleted completed -> it.completed(completed.requestId(), received.at(), now());
            case IntakeEvent.Unrecognised newer -> {}
        }
    }

    private void hearDossier(Case it, Received<Dossier> received) {
        it.hear(it.heard().words(received.isTombstone() ? null : received.body()), now());
    }

    private void hearNotes(Case it, Received<RoutingNotes> received) {
        RoutingNotes notes = received.isTombstone() ? RoutingNotes.none() : received.body();
        it.hear(it.heard().with(notes), now());
    }

    private void hearRouting(Case it, Received<RoutingEvent> received) {
        switch (received.body()) {
            case RoutingEvent.ComplaintVerified verified -> it.verified(received.at());
            case RoutingEvent.ComplaintRouted routed ->
                it.assign(
                        assignment(
                                routed.assignment(),
                                routed.unitCode(),
                                routed.kind(),
                                routed.categoryCode(),
                                routed.sopVersion(),
                                routed.binding(),
                                received.at()),
                        now());
            case RoutingEvent.ComplaintRerouted rerouted ->
                it.assign(
                        assignment(
                                rerouted.assignment(),
                                rerouted.unitCode(),
                                rerouted.kind(),
                                rerouted.categoryCode(),
                                rerouted.sopVersion(),
                                rerouted.binding(),
                                received.at()),
                        now());
            case RoutingEvent.CompletionRequested asked -> {
                requireFiling(it);
                it.completionRequested(asked.requestId(), received.at(), now());
            }
            case RoutingEvent.ComplaintArchived archived -> {
                requireFiling(it);
                it.archived(archived.reason(), received.at(), now());
            }
            case RoutingEvent.Unrecognised newer -> {}
        }
    }

    /** The bureau's clock runs from the filing: what stops it has to wait for that. */
    private static void requireFiling(Case it) {
        if (it.heard().filing() == null) {
            throw new NotYetKnown("The filing of " + it.id());
        }
    }

    /** The procedure that held on the day of filing; before one is here the filing waits. */
    private DeskTerms desk(Instant filedAt) {
        LocalDate day = LocalDate.ofInstant(filedAt, now().calendar().zone());
        return sops.on(day).map(DeskTerms::of).orElseThrow(() -> new NotYetKnown("An SOP for " + day));
    }

    private static Filing filing(IntakeEvent.ComplaintFiled filed, Instant at) {
        return new Filing(filed.kind(), filed.anonymous(), filed.confidential(), at);
    }

    /** A unit or a version of the procedure that is not here yet makes the disposition wait. */
    private Assignment assignment(
            int number,
            String unitCode,
            ReportKind kind,
            @Nullable String categoryCode,
            String sopVersion,
            boolean binding,
            Instant at) {
        UnitRecord unit = units.find(unitCode).orElseThrow(() -> new NotYetKnown("The unit " + unitCode));
        SopRecord sop = sops.find(sopVersion).orElseThrow(() -> new NotYetKnown("The SOP " + sopVersion));
        return new Assignment(
                number, unitCode, unit.zone(), kind, categoryCode, binding, Terms.of(sop, kind), at, List.of());
    }

    private Moment now() {
        return moments.now();
    }
}
