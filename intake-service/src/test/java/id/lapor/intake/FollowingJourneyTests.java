package id.lapor.intake;

import static id.lapor.intake.Citizen.json;
import static id.lapor.intake.Citizen.problem;
import static id.lapor.intake.Neighbours.KANIM;
import static id.lapor.intake.Neighbours.SOON;
import static id.lapor.intake.Neighbours.header;
import static id.lapor.intake.Neighbours.heard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapor.events.ClockName;
import id.lapor.events.Correspondence;
import id.lapor.events.FollowupEvent.CaseAccepted;
import id.lapor.events.FollowupEvent.CaseAnswered;
import id.lapor.events.FollowupEvent.CaseClosed;
import id.lapor.events.FollowupEvent.CaseOpened;
import id.lapor.events.FollowupEvent.CaseResumed;
import id.lapor.events.FollowupEvent.Closing;
import id.lapor.events.FollowupEvent.DueReason;
import id.lapor.events.FollowupEvent.DueSet;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ComplaintRouted;
import id.lapor.events.RoutingEvent.ComplaintVerified;
import id.lapor.events.RoutingEvent.Ground;
import id.lapor.events.Topics;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@IntakeJourney
class FollowingJourneyTests {
    private static final Instant AT = Instant.parse("2026-11-24T03:00:00Z");

    @Autowired
    Citizen citizen;

    @Autowired
    Neighbours neighbours;

    private String number = "";
    private String receipt = "";

    @BeforeEach
    void fileAReport() {
        neighbours.publishReference();
        JsonNode filed = json(citizen.file("{\"title\": \"Paspor lambat\", \"narrative\": \"Sudah enam minggu.\"}"));
        number = filed.path("trackingNumber").asString();
        receipt = filed.path("receipt").asString();
    }

    @Test
    void aReportIsFollowedToItsAnswerRepliedToAndClosed() {
        assertThat(tracking().path("status").asString()).isEqualTo("FILED");
        route();
        neighbours.followup(number, 1, new CaseOpened(1, KANIM, ReportKind.COMPLAINT));
        neighbours.followup(number, 2, new DueSet(1, ClockName.FINISH, AT.plusSeconds(86_400), DueReason.ROUTED));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tracking().has("dueAt")).isTrue());
        assertThat(tracking().path("unit").path("name").asString()).isEqualTo("Kantor Imigrasi Banda Aceh");

        neighbours.followup(number, 3, new CaseAccepted(1));
        awaitStatus("IN_PROGRESS");
        assertThat(reply("Terlalu awal.").statusCode()).isEqualTo(409);
        answer();

        HttpResponse<String> reply = reply("Belum selesai.");
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
        assertThat(json(reply).path("from").asString()).isEqualTo("REPORTER");
        assertThat(tracking().path("messages")).hasSize(2);
        assertThat(reply("Belum selesai.").body()).isEqualTo(reply.body());
        assertThat(problem(reply("Yang lain."))).isEqualTo("reply-already-given");
        assertThat(heard(Topics.INTAKE_EVENTS, number, 2))
                .extracting(message -> header(message, "ce_id"))
                .containsExactly("intake/" + number + "/1", "intake/" + number + "/2");
        assertThat(new String(heard(Topics.INTAKE_PRIVATE, number, 2).getLast().value(), StandardCharsets.UTF_8))
                .contains("Belum selesai.");

        neighbours.followup(number, 5, new CaseResumed(1, 1));
        neighbours.followup(number, 6, new CaseClosed(1, Closing.WINDOW_PASSED));
        awaitStatus("CLOSED");
        assertThat(problem(reply("Masih ada."))).isEqualTo("reply-not-possible");
    }

    @Test
    void whicheverTopicComesFirstTheViewIsTheSame() {
        neighbours.correspondence(number, 1, correspondence());
        neighbours.followup(number, 1, new CaseOpened(1, KANIM, ReportKind.COMPLAINT));
        neighbours.followup(number, 3, new CaseAnswered(1, 1));
        neighbours.followup(number, 2, new CaseAccepted(1));
        awaitStatus("ANSWERED");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tracking().path("messages")).hasSize(1));

        route();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(events())
                        .containsExactly(
                                "complaint.filed",
                                "complaint.verified",
                                "complaint.routed",
                                "case.accepted",
                                "case.answered"));
        assertThat(tracking().path("status").asString()).isEqualTo("ANSWERED");
    }

    @Test
    void theNumberAloneShowsHowFarItIsAndNoWords() {
        route();
        neighbours.followup(number, 1, new CaseOpened(1, KANIM, ReportKind.COMPLAINT));
        neighbours.followup(number, 2, new CaseAccepted(1));
        neighbours.followup(number, 3, new CaseAnswered(1, 1));
        neighbours.correspondence(number, 1, correspondence());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tracking().path("messages")).hasSize(1));

        HttpResponse<String> bare = citizen.get("/api/v1/complaints/" + number);

        assertThat(bare.statusCode()).isEqualTo(200);
        assertThat(json(bare).path("status").asString()).isEqualTo("ANSWERED");
        assertThat(bare.body()).doesNotContain("Jawaban").doesNotContain("Paspor lambat");
    }

    private void route() {
        neighbours.routing(number, 1, new ComplaintVerified(ReportKind.COMPLAINT));
        neighbours.routing(
                number, 2, new ComplaintRouted(1, KANIM, ReportKind.COMPLAINT, null, "2018", Ground.DESK, false));
    }

    private void answer() {
        neighbours.followup(number, 4, new CaseAnswered(1, 1));
        neighbours.correspondence(number, 1, correspondence());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tracking().path("messages")).hasSize(1));
        awaitStatus("ANSWERED");
    }

    private static Correspondence correspondence() {
        return new Correspondence(List.of(new Correspondence.Answer(1, KANIM, "Jawaban kami.", AT)), List.of());
    }

    private HttpResponse<String> reply(String text) {
        return citizen.postJson(
                "/api/v1/complaints/" + number + "/replies", "{\"text\": \"" + text + "\"}", "Lapor-Receipt", receipt);
    }

    private JsonNode tracking() {
        return json(citizen.get("/api/v1/complaints/" + number, "Lapor-Receipt", receipt));
    }

    private List<String> events() {
        return tracking()
                .path("timeline")
                .valueStream()
                .map(step -> step.path("event").asString())
                .toList();
    }

    private void awaitStatus(String status) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(tracking().path("status").asString()).isEqualTo(status));
    }
}
