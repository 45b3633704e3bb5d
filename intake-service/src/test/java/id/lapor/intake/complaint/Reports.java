package id.lapor.intake.complaint;

import id.lapor.delivery.Wire;
import id.lapor.delivery.kit.Letters;
import id.lapor.events.Channel;
import id.lapor.events.Correspondence;
import id.lapor.events.FollowupEvent;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent;
import id.lapor.events.RoutingEvent.ComplaintRerouted;
import id.lapor.events.RoutingEvent.ComplaintRouted;
import id.lapor.events.RoutingEvent.Ground;
import id.lapor.events.RoutingEvent.RerouteReason;
import id.lapor.events.RoutingNotes;
import id.lapor.intake.number.Receipt;
import id.lapor.intake.number.TrackingNumber;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reports as they come to be: filed, and told of by the other services. */
final class Reports {
    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    static final String KANIM = "KANIM-BANDA-ACEH";
    static final String LAPAS = "LAPAS-LANGSA";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Complaint complaint;
    private int routing;
    private int followup;

    private Reports(Complaint complaint) {
        this.complaint = complaint;
    }

    static Reports filed() {
        return new Reports(file(filing(false), null));
    }

    static Complaint file(Filing filing, @Nullable String reporterName) {
        return Complaint.file(
                TrackingNumber.random(RANDOM), Receipt.random(RANDOM), filing, null, reporterName, null, null, NOW);
    }

    static Filing filing(boolean anonymous) {
        return new Filing(
                "Paspor lambat",
                "Sudah enam minggu.",
                ReportKind.COMPLAINT,
                null,
                null,
                null,
                null,
                anonymous,
                false,
                "id",
                Channel.API);
    }

    Complaint complaint() {
        return complaint;
    }

    Tracking tracking() {
        return Tracking.of(complaint);
    }

    Reports told(RoutingEvent event) {
        routing++;
        complaint.hear(Wire.event(
                Letters.event("routing", complaint.id(), routing, event, NOW.plusSeconds(routing * 10L)),
                RoutingEvent.class));
        return this;
    }

    Reports told(FollowupEvent event) {
        followup++;
        complaint.follow(Wire.event(
                Letters.event("followup", complaint.id(), followup, event, NOW.plusSeconds(followup * 10L + 5)),
                FollowupEvent.class));
        return this;
    }

    /** The same, at a moment of its own. */
    Reports told(FollowupEvent event, Instant at) {
        followup++;
        complaint.follow(
                Wire.event(Letters.event("followup", complaint.id(), followup, event, at), FollowupEvent.class));
        return this;
    }

    /** The words of a question arrive. */
    Reports question(String requestId, String text) {
        complaint.read(Wire.record(
                Letters.record(
                        "followup",
                        "private",
                        complaint.id(),
                        1,
                        new Correspondence(
                                List.of(),
                                List.of(),
                                List.of(new Correspondence.Question(requestId, KANIM, text, NOW.plusSeconds(40)))),
                        NOW),
                Correspondence.class));
        return this;
    }

    /** The words of the bureau arrive: what is missing, and what is said of the archiving. */
    Reports notes(@Nullable String request, @Nullable String archiveText) {
        List<RoutingNotes.Request> requests =
                request == null ? List.of() : List.of(new RoutingNotes.Request("c1", request, NOW.plusSeconds(10)));
        complaint.note(Wire.record(
                Letters.record(
                        "routing",
                        "private",
                        complaint.id(),
                        1,
                        new RoutingNotes(List.of(), List.of(), requests, archiveText),
                        NOW),
                RoutingNotes.class));
        return this;
    }

    /** The words of the first answers arrive. */
    Reports answers(int count) {
        List<Correspondence.Answer> answers = IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Correspondence.Answer(n, KANIM, "Jawaban " + n, NOW.plusSeconds(n * 100L)))
                .toList();
        complaint.read(Wire.record(
                Letters.record(
                        "followup",
                        "private",
                        complaint.id(),
                        count,
                        new Correspondence(answers, List.of(), List.of()),
                        NOW),
                Correspondence.class));
        return this;
    }

    static ComplaintRouted routed(String unit) {
        return new ComplaintRouted(1, unit, ReportKind.INFORMATION_REQUEST, null, "2018", Ground.DESK, false);
    }

    static ComplaintRerouted rerouted(int assignment, String unit) {
        return new ComplaintRerouted(
                assignment, unit, ReportKind.COMPLAINT, null, "2018", RerouteReason.RETURNED, false);
    }

    static FollowupEvent.CaseOpened opened(int assignment, String unit) {
        return new FollowupEvent.CaseOpened(assignment, unit, ReportKind.COMPLAINT);
    }
}
