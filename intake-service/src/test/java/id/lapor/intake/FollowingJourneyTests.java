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
import id.lapor.events.FollowupEvent.ReporterAsked;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.events.RoutingEvent.ComplaintArchived;
import id.lapor.events.RoutingEvent.ComplaintRouted;
import id.lapor.events.RoutingEvent.ComplaintVerified;
import id.lapor.events.RoutingEvent.CompletionRequested;
import id.lapor.events.RoutingEvent.Ground;
import id.lapor.events.RoutingNotes;
import id.lapor.events.Topics;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    void aReportIsCompletedAndArchivedWithItsReason() {
        assertThat(problem(complete("Terlalu awal."))).isEqualTo("completion-not-possible");
        neighbours.routing(number, 1, new CompletionRequested("c1"));
        neighbours.notes(number, 1, request(null));
        awaitStatus("COMPLETION_REQUESTED");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tracking().path("messages")).hasSize(1));
        assertThat(tracking().path("request").path("what").asString()).isEqualTo("COMPLETION");
        assertThat(tracking().path("messages").path(0).path("from").asString()).isEqualTo("BUREAU");
        assertThat(problem(reply("Bukan di sini."))).isEqualTo("reply-not-possible");

        HttpResponse<String> completed = complete("Di Banda Aceh.");
        assertThat(completed.statusCode()).as(completed.body()).isEqualTo(201);
        assertThat(complete("Di Banda Aceh.").body()).isEqualTo(completed.body());
        assertThat(tracking().path("status").asString()).isEqualTo("FILED");
        assertThat(heard(Topics.INTAKE_EVENTS, number, 2))
                .extracting(message -> header(message, "ce_id") + " " + header(message, "ce_type"))
                .as("a relay may say a thing again under its name")
                .containsOnly(
                        "intake/" + number + "/1 complaint.filed.v1", "intake/" + number + "/2 complaint.completed.v1");
        assertThat(new String(heard(Topics.INTAKE_PRIVATE, number, 2).getLast().value(), StandardCharsets.UTF_8))
                .contains("Di Banda Aceh.", "\"requestId\":\"c1\"");

        neighbours.routing(number, 2, new ComplaintArchived(ArchiveReason.TOO_GENERAL));
        neighbours.notes(number, 2, request("Maaf, masih terlalu umum."));
        awaitStatus("ARCHIVED");
        assertThat(tracking().path("archiveReason").asString()).isEqualTo("TOO_GENERAL");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(tracking().path("messages").toString()).contains("Maaf, masih terlalu umum."));
    }

    @Test
    void aQuestionIsAnsweredOnThePage() {
        route();
        neighbours.followup(number, 1, new CaseOpened(1, KANIM, ReportKind.COMPLAINT));
        neighbours.followup(number, 2, new CaseAccepted(1));
        neighbours.followup(number, 3, new ReporterAsked(1, "q1", Instant.parse("2027-01-04T09:00:00Z")));
        neighbours.correspondence(
                number,
                1,
                new Correspondence(
                        List.of(),
                        List.of(),
                        List.of(new Correspondence.Question("q1", KANIM, "Kapan Anda datang?", AT))));
        awaitStatus("WAITING_FOR_REPORTER");
        Map<String, String> mine = Map.of("number", number, "receipt", receipt);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(citizen.post("/lacak", mine).body()).contains("Kapan Anda datang?"));
        assertThat(citizen.post("/lacak", mine).body())
                .contains("Jawab pertanyaan", "Batas waktu Anda", "Senin, 4 Januari 2027, 16.00 WIB", "/lacak/balas")
                .doesNotContain("Lengkapi laporan", "??");
        assertThat(citizen.post("/en/lacak", mine).body()).contains("Answer the question", "Send the answer");

        HttpResponse<String> answered =
                citizen.post("/lacak/balas", Map.of("number", number, "receipt", receipt, "text", "Hari Senin."));

        assertThat(answered.body())
                .contains("Balasan Anda sudah diteruskan.", "Hari Senin.", "Anda menjawab pertanyaan")
                .doesNotContain("Jawab pertanyaan");
        assertThat(heard(Topics.INTAKE_EVENTS, number, 2))
                .extracting(message -> header(message, "ce_id") + " " + header(message, "ce_type"))
                .as("a relay may say a thing again under its name")
                .containsOnly(
                        "intake/" + number + "/1 complaint.filed.v1",
                        "intake/" + number + "/2 complaint.question-answered.v1");
    }

    @Test
    void aReportIsCompletedOnThePageAndShowsWhyItWasArchived() {
        neighbours.routing(number, 1, new CompletionRequested("c1"));
        awaitStatus("COMPLETION_REQUESTED");
        Map<String, String> mine = Map.of("number", number, "receipt", receipt);
        assertThat(citizen.post("/lacak", mine).body())
                .contains("Lengkapi laporan", "Paling lama 30 hari setelah diminta", "Permintaannya sedang dimuat.");
        HttpResponse<String> empty = citizen.post("/lacak/lengkapi", mine);
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("href=\"#text\"", "Wajib diisi.");

        HttpResponse<String> completed =
                citizen.post("/lacak/lengkapi", Map.of("number", number, "receipt", receipt, "text", "Di Banda Aceh."));
        assertThat(completed.body())
                .contains("Kelengkapan laporan sudah diteruskan ke biro.", "Di Banda Aceh.")
                .doesNotContain("Lengkapi laporan");

        neighbours.routing(number, 2, new ComplaintArchived(ArchiveReason.NO_AUTHORITY));
        awaitStatus("ARCHIVED");
        assertThat(citizen.post("/lacak", mine).body())
                .contains("Laporan Anda diarsipkan.", "Alasan: hal ini bukan wewenang kementerian.")
                .doesNotContain("??");
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
        return new Correspondence(
                List.of(new Correspondence.Answer(1, KANIM, "Jawaban kami.", AT)), List.of(), List.of());
    }

    private HttpResponse<String> reply(String text) {
        return citizen.postJson(
                "/api/v1/complaints/" + number + "/replies", "{\"text\": \"" + text + "\"}", "Lapor-Receipt", receipt);
    }

    private HttpResponse<String> complete(String text) {
        return citizen.postJson(
                "/api/v1/complaints/" + number + "/completion",
                "{\"text\": \"" + text + "\"}",
                "Lapor-Receipt",
                receipt);
    }

    private static RoutingNotes request(@Nullable String archiveText) {
        return new RoutingNotes(
                List.of(), List.of(), List.of(new RoutingNotes.Request("c1", "Di kantor mana?", AT)), archiveText);
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
