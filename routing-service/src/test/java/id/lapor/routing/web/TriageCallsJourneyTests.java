package id.lapor.routing.web;

import static id.lapor.routing.DeskCalls.as;
import static id.lapor.routing.DeskCalls.json;
import static id.lapor.routing.DeskCalls.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapor.events.ReportKind;
import id.lapor.routing.DeskCalls;
import id.lapor.routing.Neighbours;
import id.lapor.routing.RoutingTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** The calls of the service, good and bad ones. */
@RoutingTest
class TriageCallsJourneyTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Neighbours neighbours;

    @Autowired
    private DeskCalls desk;

    @Test
    void opensTheReferenceDataToEverybody() {
        JsonNode units = json(web.get().uri("/api/v1/units").exchange());
        assertThat(units.path("items").size()).isEqualTo(782);
        assertThat(units.has("next")).isFalse();
        JsonNode some = json(web.get()
                        .uri("/api/v1/units?q=RUTAN kelas iib SIGLI")
                        .exchange())
                .path("items");
        assertThat(some.toString())
                .isEqualTo("[{\"code\":\"RUTAN-SIGLI\",\"name\":\"RUTAN Kelas IIB Sigli\",\"level\":\"WORK_UNIT\","
                        + "\"parents\":[\"DITJEN-PAS\",\"KANWIL-ACEH\"]}]");
        assertThat(json(web.get().uri("/api/v1/units/RUTAN-SIGLI").exchange())
                        .path("name")
                        .asString())
                .isEqualTo("RUTAN Kelas IIB Sigli");
        assertThat(status(web.get().uri("/api/v1/units/NOBODY").exchange())).isEqualTo(404);
        JsonNode categories = json(web.get()
                .uri("/api/v1/categories")
                .header("Accept-Language", "en")
                .exchange());
        assertThat(categories.path("items").toString()).contains("\"Passports\"");
        assertThat(json(web.get().uri("/api/v1/sops").exchange())
                        .path("items")
                        .path(0)
                        .path("version")
                        .asString())
                .isEqualTo("2018");
    }

    @Test
    void readsAllUnitsPageByPage() {
        List<String> codes = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page =
                    json(web.get().uri("/api/v1/units?limit=300" + cursor).exchange());
            page.path("items")
                    .values()
                    .forEach(unit -> codes.add(unit.path("code").asString()));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : null;
        }
        assertThat(codes).hasSize(782).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void readsTheQueueOldestFirstPageByPage() {
        List<String> filed = new ArrayList<>();
        String title = "Urutan " + Neighbours.number();
        for (int i = 0; i < 5; i++) {
            String number = Neighbours.number();
            neighbours.tell(number, title, "Isi");
            neighbours.filed(number, ReportKind.ASPIRATION, null, null);
            filed.add(number);
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(json(desk.get("/api/v1/triage?q=" + title))
                                .path("items")
                                .size())
                        .isEqualTo(5));
        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = json(desk.get("/api/v1/triage?limit=2&q=" + title + cursor));
            page.path("items")
                    .values()
                    .forEach(item -> read.add(item.path("trackingNumber").asString()));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : null;
        }
        assertThat(read).isEqualTo(filed);
        assertThat(json(desk.get("/api/v1/triage?state=RETURNED&q=" + title))
                        .path("items")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIAISON", "OFFICER", "INSPECTOR", "LEADER", "AUDITOR", "WIZARD"})
    void isTheBureausOnly(String role) {
        for (String path : new String[] {"/api/v1/triage", "/api/v1/triage/TEST-1"}) {
            MvcTestResult refused = web.get().uri(path).with(as(role)).exchange();
            assertThat(status(refused)).isEqualTo(403);
        }
        for (String action : new String[] {"disposition", "completion-request", "archive"}) {
            MvcTestResult refused = web.post()
                    .uri("/api/v1/triage/TEST-1/" + action)
                    .with(as(role))
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{}")
                    .exchange();
            assertThat(status(refused)).isEqualTo(403);
        }
    }

    @Test
    void asksForATokenBeforeItSaysAnything() {
        assertThat(status(web.get().uri("/api/v1/triage").exchange())).isEqualTo(401);
        assertThat(status(web.get().uri("/api/v1/ledger").exchange())).isEqualTo(401);
        assertThat(status(web.get().uri("/api/v1/pulse").exchange())).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"unitCode": "BPHN"                                   | malformed-json  |
            {}                                                    | invalid-request | unitCode
            {"unitCode": ""}                                      | invalid-request | unitCode
            {"unitCode": "NO-SUCH-UNIT"}                          | invalid-request | unitCode
            {"unitCode": "A-CODE-THAT-IS-MUCH-TOO-LONG-FOR-IT"}   | invalid-request | unitCode
            {"unitCode": "BPHN", "categoryCode": "NO-CATEGORY"}   | invalid-request | categoryCode
            {"unitCode": "BPHN", "kind": "GOSSIP"}                | invalid-request | kind
            {"unitCode": "BPHN", "note": "a\\u0007b"}             | invalid-request | note
            """)
    void refusesWhatItCannotDoAndSaysWhichField(String body, String slug, String field) {
        String number = waiting();
        MvcTestResult refused = desk.dispose(number, body);
        assertThat(status(refused)).isEqualTo(400);
        assertThat(json(refused).path("type").asString()).endsWith("/" + slug);
        if (field != null) {
            assertThat(json(refused).path("errors").path(0).path("field").asString())
                    .isEqualTo(field);
            assertThat(json(refused).path("errors").path(0).path("message").asString())
                    .isNotBlank();
        }
        assertThat(json(desk.get("/api/v1/triage/" + number)).path("assignment").asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            completion-request | {}                                        | text
            completion-request | {"text": " "}                             | text
            completion-request | {"text": 7, "x"                           |
            completion-request | {"text": "a\\u0007b"}                    | text
            archive            | {}                                        | reason
            archive            | {"reason": "BECAUSE"}                     | reason
            archive            | {"reason": ""}                            | reason
            archive            | {"reason": "DUPLICATE", "text": {"a": 1}} | text
            """)
    void refusesToKeepAReportBackForNothing(String action, String body, String field) {
        String number = waiting();
        MvcTestResult refused = desk.call(number, action, body);
        assertThat(status(refused)).isEqualTo(400);
        if (field != null) {
            assertThat(json(refused).path("errors").path(0).path("field").asString())
                    .isEqualTo(field);
            assertThat(json(refused).path("errors").path(0).path("message").asString())
                    .isNotBlank();
        }
        assertThat(json(desk.get("/api/v1/triage/" + number)).path("state").asString())
                .isEqualTo("FILED");
    }

    @Test
    void refusesWordsToTheReporterThatAreTooLong() {
        String number = waiting();
        String text = "t".repeat(2_001);
        assertThat(status(desk.call(number, "completion-request", "{\"text\": \"" + text + "\"}")))
                .isEqualTo(400);
        String archive = "{\"reason\": \"DUPLICATE\", \"text\": \"" + text + "\"}";
        assertThat(status(desk.call(number, "archive", archive))).isEqualTo(400);
        assertThat(status(desk.call(number, "archive", archive.replace("tt\"", "t\""))))
                .isEqualTo(200);
    }

    @Test
    void keepsNothingBackThatIsWithAUnit() {
        String number = neighbours.file(ReportKind.COMPLAINT, "RUTAN-SIGLI", null);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(status(desk.get("/api/v1/triage/" + number))).isEqualTo(200));
        for (MvcTestResult refused : List.of(
                desk.call(number, "completion-request", "{\"text\": \"Di mana?\"}"),
                desk.call(number, "archive", "{\"reason\": \"DUPLICATE\"}"))) {
            assertThat(status(refused)).isEqualTo(409);
            assertThat(json(refused).path("type").asString()).endsWith("/not-at-desk");
        }
        assertThat(status(desk.call("NOBODY", "archive", "{\"reason\": \"DUPLICATE\"}")))
                .isEqualTo(404);
    }

    @Test
    void refusesANoteThatIsTooLong() {
        String number = waiting();
        String note = "n".repeat(2_001);
        assertThat(status(desk.dispose(number, "{\"unitCode\": \"BPHN\", \"note\": \"" + note + "\"}")))
                .isEqualTo(400);
        assertThat(status(desk.dispose(number, "{\"unitCode\": \"BPHN\", \"note\": \"" + note.substring(1) + "\"}")))
                .isEqualTo(200);
    }

    @Test
    void doesNotKnowAReportThatNobodyFiled() {
        assertThat(status(desk.get("/api/v1/triage/NOBODY"))).isEqualTo(404);
        assertThat(status(desk.dispose("NOBODY", "{\"unitCode\": \"BPHN\"}"))).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/triage?limit=0",
                "/api/v1/triage?limit=501",
                "/api/v1/triage?limit=many",
                "/api/v1/triage?state=LOST",
                "/api/v1/triage?cursor=somewhere",
                "/api/v1/units?limit=1001"
            })
    void refusesParametersThatMeanNothing(String path) {
        MvcTestResult refused = desk.get(path);
        assertThat(status(refused)).isEqualTo(400);
        assertThat(json(refused).path("errors").size()).isOne();
    }

    @Test
    void showsTheDeskEverythingButWhoReported() {
        String number = Neighbours.number();
        neighbours.tell(number, "Paspor belum jadi", "Di kantor imigrasi Langsa sudah dua bulan.");
        neighbours.filed(number, ReportKind.COMPLAINT, null, null);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(status(desk.get("/api/v1/triage/" + number))).isEqualTo(200));
        JsonNode report = json(desk.get("/api/v1/triage/" + number));
        assertThat(report.path("narrative").asString()).isEqualTo("Di kantor imigrasi Langsa sudah dua bulan.");
        assertThat(report.path("suggestions").path(0).path("unitCode").asString())
                .isEqualTo("KANIM-LANGSA");
        assertThat(report.path("suggestions").path(0).path("words").toString()).isEqualTo("[\"imigrasi\",\"langsa\"]");
        assertThat(report.path("reasons").toString()).contains("NO_UNIT_NAMED", "NO_CATEGORY");
        assertThat(report.toString()).doesNotContain("Sari");
    }

    private String waiting() {
        String number = neighbours.file(ReportKind.ASPIRATION, null, null);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(status(desk.get("/api/v1/triage/" + number))).isEqualTo(200));
        return number;
    }
}
