package id.lapor.routing;

import static id.lapor.routing.DeskCalls.json;
import static id.lapor.routing.DeskCalls.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapor.events.FollowupEvent.CaseAccepted;
import id.lapor.events.FollowupEvent.CaseDelegated;
import id.lapor.events.FollowupEvent.CaseReturned;
import id.lapor.events.FollowupEvent.CompletionLapsed;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.ReportKind;
import id.lapor.events.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RoutingTest
class RoutingJourneyTests {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private Neighbours neighbours;

    @Autowired
    private DeskCalls desk;

    @Test
    void publishesTheWholeReferenceData() {
        try (Log log = new Log(Topics.REFERENCE)) {
            List<ConsumerRecord<String, byte[]>> records = log.await(782 + 40 + 1, key -> true);
            assertThat(records)
                    .extracting(ConsumerRecord::key)
                    .contains("unit/KANIM-BANDA-ACEH/2020-01-01", "category/KI-MEREK/2020-01-01", "sop/2018");
            ConsumerRecord<String, byte[]> unit = records.stream()
                    .filter(message -> message.key().equals("unit/RUTAN-SIGLI/2020-01-01"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Log.header(unit, "ce_id")).isEqualTo("routing/reference/unit/RUTAN-SIGLI/2020-01-01/1");
            assertThat(Log.header(unit, "ce_type")).isEqualTo("unit.v1");
            assertThat(Log.json(unit).path("parents").toString()).isEqualTo("[\"DITJEN-PAS\",\"KANWIL-ACEH\"]");
            assertThat(Log.json(unit).path("zone").asString()).isEqualTo("Asia/Jakarta");
            assertThat(Log.json(unit).path("validFrom").asString()).isEqualTo("2020-01-01");
        }
    }

    @Test
    void decidesWhenBothHalvesAreThereWhicheverCameFirst() {
        String factsFirst = Neighbours.number();
        String wordsFirst = Neighbours.number();
        neighbours.filed(factsFirst, ReportKind.COMPLAINT, "RUTAN-SIGLI", null);
        neighbours.tell(wordsFirst, "Judul", "Isi");
        awaitLedger(factsFirst, "FILED");
        awaitLedger(wordsFirst, "FILED");
        assertThat(status(desk.get("/api/v1/triage/" + wordsFirst))).isEqualTo(404);
        neighbours.tell(factsFirst, "Judul", "Isi");
        neighbours.filed(wordsFirst, ReportKind.COMPLAINT, "RUTAN-SIGLI", null);

        try (Log log = new Log(Topics.ROUTING_EVENTS)) {
            for (String number : List.of(factsFirst, wordsFirst)) {
                List<ConsumerRecord<String, byte[]>> events = log.await(2, number::equals);
                assertThat(events)
                        .extracting(message -> Log.header(message, "ce_id"))
                        .containsExactly("routing/" + number + "/1", "routing/" + number + "/2");
                assertThat(events)
                        .extracting(message -> Log.header(message, "ce_type"))
                        .containsExactly("complaint.verified.v1", "complaint.routed.v1");
                JsonNode routed = Log.json(events.get(1));
                assertThat(routed.path("unitCode").asString()).isEqualTo("RUTAN-SIGLI");
                assertThat(routed.path("ground").asString()).isEqualTo("NAMED_UNIT");
                assertThat(routed.path("sopVersion").asString()).isEqualTo("2018");
            }
        }
    }

    @Test
    void keepsTheAccusedToItself() {
        String number = neighbours.file(ReportKind.OVERSIGHT_COMPLAINT, "RUTAN-SIGLI", null);
        try (Log events = new Log(Topics.ROUTING_EVENTS);
                Log notes = new Log(Topics.ROUTING_PRIVATE)) {
            List<ConsumerRecord<String, byte[]>> sent = events.await(2, number::equals);
            assertThat(sent)
                    .allSatisfy(event -> assertThat(Log.json(event).toString()).doesNotContain("SIGLI"));
            assertThat(Log.json(notes.await(1, number::equals).getFirst())
                            .path("accusedUnits")
                            .toString())
                    .isEqualTo("[\"RUTAN-SIGLI\"]");
        }
        JsonNode refused = json(desk.dispose(number, "{\"unitCode\": \"RUTAN-SIGLI\"}"));
        assertThat(refused.path("type").asString()).endsWith("/accused-unit");
        assertThat(refused.path("allowed").toString()).contains("ITJEN", "DITJEN-PAS", "KANWIL-ACEH");
    }

    @Test
    void goesFromTheDeskToAUnitBackAndToAnotherUntilItBinds() {
        String number = neighbours.file(ReportKind.ASPIRATION, null, null);
        awaitQueue(number, "FILED");
        assertThat(status(desk.dispose(number, "{\"unitCode\": \"RUTAN-SIGLI\", \"note\": \"Mohon dijawab.\"}")))
                .isEqualTo(200);
        JsonNode again = json(desk.dispose(number, "{\"unitCode\": \"RUTAN-SIGLI\", \"note\": \"Mohon dijawab.\"}"));
        assertThat(again.toString())
                .isEqualTo("{\"trackingNumber\":\"" + number
                        + "\",\"assignment\":1,\"unitCode\":\"RUTAN-SIGLI\",\"status\":\"ROUTED\"}");

        neighbours.followup(number, new CaseReturned(1, ReturnReason.NO_AUTHORITY));
        neighbours.returnNote(number, 1, "RUTAN-SIGLI", "Bukan wewenang kami.");
        awaitQueue(number, "RETURNED");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(json(desk.get("/api/v1/triage/" + number))
                                .path("returns")
                                .path(0)
                                .path("note")
                                .asString(""))
                        .isEqualTo("Bukan wewenang kami."));
        assertThat(status(desk.dispose(number, "{\"unitCode\": \"KANWIL-ACEH\"}")))
                .isEqualTo(200);
        neighbours.followup(number, new CaseReturned(1, ReturnReason.OTHER));
        neighbours.followup(number, new CaseReturned(2, ReturnReason.WRONG_UNIT));
        awaitQueue(number, "RETURNED");
        assertThat(status(desk.dispose(number, "{\"unitCode\": \"RUTAN-SIGLI\"}")))
                .isEqualTo(200);

        try (Log log = new Log(Topics.ROUTING_EVENTS)) {
            List<ConsumerRecord<String, byte[]>> events = log.await(4, number::equals);
            assertThat(events)
                    .extracting(event -> Log.json(event).path("binding").asBoolean(false))
                    .containsExactly(false, false, false, true);
            assertThat(Log.json(events.getLast()).path("assignment").asInt()).isEqualTo(3);
            assertThat(Log.json(events.getLast()).path("reason").asString()).isEqualTo("RETURNED");
        }
        neighbours.followup(number, new CaseAccepted(3));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(status(desk.dispose(number, "{\"unitCode\": \"BPHN\"}")))
                        .isEqualTo(409));
    }

    @Test
    void asksTheReporterArchivesWhatIsNotCompletedAndTakesBackWhatWas() {
        String number = neighbours.file(ReportKind.ASPIRATION, null, null);
        awaitQueue(number, "FILED");
        JsonNode asked = json(desk.call(number, "completion-request", "{\"text\": \"Di kantor mana?\"}"));
        assertThat(asked.toString())
                .isEqualTo("{\"trackingNumber\":\"" + number
                        + "\",\"status\":\"COMPLETION_REQUESTED\",\"requestId\":\"c1\"}");
        assertThat(json(desk.call(number, "completion-request", "{\"text\": \" Di kantor mana? \"}")))
                .isEqualTo(asked);
        awaitQueue(number, "COMPLETION_REQUESTED");

        Instant end = Instant.now().minusSeconds(60);
        neighbours.followup(number, new CompletionLapsed("c1"), end);
        awaitQueue(number, "ARCHIVED");
        awaitLedger(number, "ARCHIVED");
        neighbours.complete(number, "c1", "Di Banda Aceh.", end.minusSeconds(1));
        awaitQueue(number, "FILED");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(json(desk.get("/api/v1/triage/" + number))
                                .path("requests")
                                .path(0)
                                .path("completion")
                                .asString(""))
                        .isEqualTo("Di Banda Aceh."));

        JsonNode archived =
                json(desk.call(number, "archive", "{\"reason\": \"NO_AUTHORITY\", \"text\": \"Hubungi dinas kota.\"}"));
        assertThat(archived.path("status").asString()).isEqualTo("ARCHIVED");
        assertThat(json(desk.call(number, "archive", "{\"reason\": \"NO_AUTHORITY\"}")))
                .isEqualTo(archived);
        assertThat(json(desk.call(number, "archive", "{\"reason\": \"DUPLICATE\"}"))
                        .path("type")
                        .asString())
                .endsWith("/already-archived");
        assertThat(json(desk.dispose(number, "{\"unitCode\": \"BPHN\"}"))
                        .path("type")
                        .asString())
                .endsWith("/already-archived");

        try (Log events = new Log(Topics.ROUTING_EVENTS);
                Log notes = new Log(Topics.ROUTING_PRIVATE)) {
            assertThat(events.await(3, number::equals))
                    .extracting(event -> Log.header(event, "ce_type") + " " + Log.json(event))
                    .containsExactly(
                            "complaint.completion-requested.v1 {\"requestId\":\"c1\"}",
                            "complaint.archived.v1 {\"reason\":\"WITHDRAWN\"}",
                            "complaint.archived.v1 {\"reason\":\"NO_AUTHORITY\"}");
            JsonNode last = Log.json(notes.await(2, number::equals).getLast());
            assertThat(last.path("requests").path(0).path("text").asString()).isEqualTo("Di kantor mana?");
            assertThat(last.path("archiveText").asString()).isEqualTo("Hubungi dinas kota.");
        }
    }

    @Test
    void knowsWhoHoldsWhatWasDelegated() {
        String number = neighbours.file(ReportKind.COMPLAINT, "KANWIL-ACEH", null);
        awaitLedger(number, "ROUTED");
        neighbours.followup(number, new CaseAccepted(1));
        neighbours.followup(number, new CaseDelegated(1, "RUTAN-SIGLI"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(json(desk.get("/api/v1/triage/" + number))
                                .path("unit")
                                .path("code")
                                .asString(""))
                        .isEqualTo("RUTAN-SIGLI"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(json(desk.get("/api/v1/ledger?limit=5000"))
                                .path("items")
                                .values())
                        .anySatisfy(line -> {
                            assertThat(line.path("trackingNumber").asString()).isEqualTo(number);
                            assertThat(line.path("unitCode").asString()).isEqualTo("RUTAN-SIGLI");
                        }));
    }

    private void awaitQueue(String number, String state) {
        await().atMost(SOON).untilAsserted(() -> {
            JsonNode items = json(desk.get("/api/v1/triage?state=" + state + "&q=" + number))
                    .path("items");
            assertThat(items.size()).isOne();
            assertThat(items.path(0).path("state").asString()).isEqualTo(state);
            assertThat(items.path(0).path("title").asString()).isEqualTo("Antrean panjang");
        });
    }

    private void awaitLedger(String number, String status) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(json(desk.get("/api/v1/ledger?limit=5000"))
                                .path("items")
                                .values())
                        .anySatisfy(line -> {
                            assertThat(line.path("trackingNumber").asString()).isEqualTo(number);
                            assertThat(line.path("status").asString()).isEqualTo(status);
                        }));
    }
}
