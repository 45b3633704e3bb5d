package id.lapor.audit.example;

import static id.lapor.audit.example.Example.ONE;
import static id.lapor.audit.example.Example.TWO;
import static id.lapor.audit.example.People.bearer;
import static id.lapor.audit.example.People.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "lapor.audit.patience=3s")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = Store.class)
class TrailTests {
    private static final JsonMapper JSON = new JsonMapper();

    /** Somebody new, so that a test finds its own records. */
    private final String somebody = "liaison." + UUID.randomUUID();

    @Autowired
    private MockMvc http;

    @Autowired
    private MongoClient mongo;

    @Test
    void saysWhoSawWhichReport() throws Exception {
        call(get("/api/v1/cases/" + ONE).param("q", "rahasia"), "LIAISON", 200);
        JsonNode record = onlyRecord();
        assertThat(record.path("deed").asString()).isEqualTo("cases.view");
        assertThat(record.path("path").asString()).isEqualTo("/api/v1/cases/{n}");
        assertThat(record.path("trackingNumber").asString()).isEqualTo(ONE);
        assertThat(record.path("roles").toString()).isEqualTo("[\"LIAISON\"]");
        assertThat(record.path("unit").asString()).isEqualTo("KANIM-BANDA-ACEH");
        assertThat(record.path("outcome").asInt()).isEqualTo(200);
        assertThat(record.path("service").asString()).isEqualTo("followup");
        assertThat(record.toString()).doesNotContain("rahasia", "Loket", "narrative");
    }

    @Test
    void saysWhichNumbersAListShowedAndTakesNoReceiptForOne() throws Exception {
        call(get("/api/v1/cases"), "LIAISON", 200);
        JsonNode record = onlyRecord();
        assertThat(record.path("shown").toString()).isEqualTo("[\"" + ONE + "\",\"" + TWO + "\"]");
        assertThat(record.path("shownCount").asInt()).isEqualTo(2);
        assertThat(record.has("trackingNumber")).isFalse();
    }

    @Test
    void keepsTheCodeOfAReasonAndNoWordOfTheBody() throws Exception {
        call(
                post("/api/v1/cases/" + ONE + "/return")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"NO_AUTHORITY\",\"note\":\"bukan kami\"}"),
                "LIAISON",
                200);
        JsonNode record = onlyRecord();
        assertThat(record.path("reason").asString()).isEqualTo("NO_AUTHORITY");
        assertThat(record.toString()).doesNotContain("bukan kami");
    }

    @Test
    void keepsWhatAHandlerNotes() throws Exception {
        call(get("/api/v1/desk"), "BUREAU", 200);
        assertThat(onlyRecord().path("trackingNumber").asString()).isEqualTo(TWO);
        assertThat(onlyRecord().path("reason").asString()).isEqualTo("pemeriksaan bulanan");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/desk, 403, desk.list",
        "/api/v1/ledger, 403, denied",
        "/api/v1/cases/1111-2222-3333-4444, 404, cases.view"
    })
    void recordsWhoWasTurnedAway(String path, int status, String deed) throws Exception {
        call(get(path), "OFFICER", status);
        assertThat(onlyRecord().path("deed").asString()).isEqualTo(deed);
        assertThat(onlyRecord().path("outcome").asInt()).isEqualTo(status);
    }

    @Test
    void recordsThatAStreamWasOpened() throws Exception {
        call(get("/api/v1/stream"), "LEADER", 200);
        assertThat(onlyRecord().path("deed").asString()).isEqualTo("stream.list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kit/lapor.css", "/actuator/health/liveness", "/v3/api-docs", "/api/v1/nowhere"})
    void recordsNothingThatTellsNothing(String path) throws Exception {
        http.perform(get(path).with(bearer(somebody, "LIAISON")));
        assertThat(records().path("items")).isEmpty();
    }

    @Test
    void findsARecordByEverythingThatItSays() throws Exception {
        call(get("/api/v1/cases"), "LIAISON", 200);
        call(get("/api/v1/cases/" + ONE), "LIAISON", 200);
        assertThat(found("&deed=cases.list")).isEqualTo(1);
        assertThat(found("&report=" + TWO)).isEqualTo(1);
        assertThat(found("&report=" + ONE)).isEqualTo(2);
        assertThat(found("&from=2020-01-01T00:00:00Z")).isEqualTo(2);
        assertThat(found("&to=2020-01-01T00:00:00Z")).isZero();
        JsonNode page = audit("?person=" + somebody + "&limit=1", 200);
        assertThat(page.path("items").get(0).path("deed").asString()).isEqualTo("cases.view");
        JsonNode next = audit(
                "?person=" + somebody + "&limit=1&cursor=" + page.path("next").asString(), 200);
        assertThat(next.path("items").get(0).path("deed").asString()).isEqualTo("cases.list");
        assertThat(next.has("next")).isFalse();
    }

    @Test
    void recordsTheAuditorsOwnSearches() throws Exception {
        audit("?report=" + ONE, 200);
        JsonNode own = audit("?person=auditor&deed=audit.list&limit=1", 200)
                .path("items")
                .get(0);
        assertThat(own.path("trackingNumber").asString()).isEqualTo(ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUREAU", "LIAISON", "OFFICER", "INSPECTOR", "LEADER"})
    void isReadByAuditorsOnly(String role) throws Exception {
        for (String path :
                new String[] {"/api/v1/audit", "/api/v1/audit/verification", "/api/v1/audit/verification/days"}) {
            http.perform(get(path).with(bearer("x", role))).andExpect(status().isForbidden());
        }
        http.perform(get("/audit").with(signedIn("x", role))).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?report=abc",
                "?cursor=abc",
                "?cursor=2026-13-99/00000001",
                "?limit=0",
                "?limit=501",
                "?limit=x",
                "?from=yesterday",
                "?deed=DROP%20TABLE",
                "/verification?day=never",
                "/verification?record=2026-11-24/00000001",
                "/verification?record=x&hash=0000000000000000000000000000000000000000000000000000000000000000",
                "/verification?record=2026-11-24/00000001&hash=x"
            })
    void refusesWhatItCannotRead(String asked) throws Exception {
        assertThat(audit(asked, 400).path("status").asInt()).isEqualTo(400);
    }

    @Test
    void verifiesTheChain() throws Exception {
        call(get("/api/v1/cases"), "LIAISON", 200);
        JsonNode days = audit("/verification", 200).path("items");
        assertThat(days).isNotEmpty();
        assertThat(days).allSatisfy(day -> {
            assertThat(day.has("broken")).isFalse();
            assertThat(day.path("records").asLong()).isPositive();
            assertThat(day.path("hash").asString()).hasSize(64);
        });
        JsonNode known = audit("/verification/days", 200);
        assertThat(known.path("items").toString())
                .isEqualTo(days.valueStream()
                        .map(day -> day.path("day").toString())
                        .toList()
                        .toString());
        assertThat(known.has("stray")).isFalse();
    }

    @Test
    void namesARecordThatStandsInNoDay() throws Exception {
        MongoCollection<Document> records = mongo.getDatabase("lapor_example").getCollection("audit");
        records.insertOne(new Document("_id", "!"));
        try {
            for (String path : new String[] {"/verification", "/verification/days"}) {
                JsonNode stray = audit(path, 200).path("stray");
                assertThat(stray.path("record").asString()).isEqualTo("!");
                assertThat(stray.path("why").asString()).isEqualTo("NO_PLACE");
            }
        } finally {
            records.deleteOne(new Document("_id", "!"));
        }
    }

    @Test
    void showsThePageInBothLanguages() throws Exception {
        call(get("/api/v1/cases/" + ONE), "LIAISON", 200);
        assertThat(page("/audit?person=" + somebody, 200))
                .contains("<h1>Jejak audit</h1>", "melihat laporan", ONE, somebody, "WIB")
                .doesNotContain("??", "style=");
        assertThat(page("/en/audit?person=" + somebody, 200))
                .contains("saw a report")
                .doesNotContain("??");
        assertThat(page("/audit?person=nobody", 200)).contains("Tidak ada catatan yang cocok");
        assertThat(page("/audit?report=abc&from=2026-02-31", 400))
                .contains("Tulis nomor laporan lengkap", "Tulis tanggal yang ada");
    }

    @Test
    void showsNothingThatItCannotRecord() throws Exception {
        Store.stop();
        try {
            String answer = http.perform(get("/api/v1/cases/" + ONE).with(bearer(somebody, "LIAISON")))
                    .andExpect(status().isServiceUnavailable())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(answer).doesNotContain("Loket");
        } finally {
            Store.start();
        }
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> call(get("/api/v1/cases/" + ONE), "LIAISON", 200));
        // The write that was under way when the patience ended may still arrive, and so may that of a try that took too
        // long: too much is said then, not too little.
        assertThat(records().path("items")).isNotEmpty();
    }

    private void call(MockHttpServletRequestBuilder request, String role, int status) throws Exception {
        http.perform(request.with(bearer(somebody, role))).andExpect(status().is(status));
    }

    private JsonNode onlyRecord() throws Exception {
        JsonNode items = records().path("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private JsonNode records() throws Exception {
        return audit("?person=" + somebody, 200);
    }

    private int found(String more) throws Exception {
        return audit("?person=" + somebody + more, 200).path("items").size();
    }

    private JsonNode audit(String more, int status) throws Exception {
        return JSON.readTree(http.perform(get("/api/v1/audit" + more).with(bearer("auditor", "AUDITOR")))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private String page(String path, int status) throws Exception {
        return http.perform(get(path).accept(MediaType.TEXT_HTML).with(signedIn("auditor", "AUDITOR")))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
