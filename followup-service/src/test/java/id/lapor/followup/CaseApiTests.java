package id.lapor.followup;

import static id.lapor.edge.check.Caller.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import id.lapor.events.ReportKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The JSON interface: who gets what, and what a wrong request is told. */
@ServiceTest
class CaseApiTests {
    private static final String KANIM = "KANIM-BANDA-ACEH";
    private static final String ANSWER = "{\"text\":\"Loket sudah dibuka kembali sejak hari Senin.\"}";
    private static final RequestPostProcessor LIAISON = bearer("LIAISON", KANIM);
    private static final RequestPostProcessor OFFICER = bearer("OFFICER", KANIM);

    @Autowired
    private MockMvc http;

    @Autowired
    private Neighbours neighbours;

    @BeforeEach
    void organise() {
        neighbours.organisation();
    }

    @Test
    void showsACaseWithAllThatItsHandlerNeeds() throws Exception {
        String id = routed(ReportKind.COMPLAINT, false);
        read(id, LIAISON)
                .andExpect(status().isOk())
                .andExpect(header().exists("ETag"))
                .andExpect(jsonPath("$.state").value("ROUTED"))
                .andExpect(jsonPath("$.title").value("Antrean " + id))
                .andExpect(jsonPath("$.narrative").value("Loket tutup sejak pagi."))
                .andExpect(jsonPath("$.unit.name").value("Unit " + KANIM))
                .andExpect(jsonPath("$.note").value("Mohon ditangani segera."))
                .andExpect(jsonPath("$.dueAt").value("2026-11-09T09:00:00Z"))
                .andExpect(jsonPath("$.clocks[?(@.clock == 'FIRST_RESPONSE')].limit")
                        .value("PT40H"))
                .andExpect(jsonPath("$.allowed", contains("acceptance", "delegation", "notes", "return")));
    }

    @Test
    void asksForAToken() throws Exception {
        http.perform(get("/api/v1/cases")).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @CsvSource({
        "LIAISON,   KANIM-BANDA-ACEH, 200",
        "OFFICER,   KANWIL-ACEH,      200",
        "BUREAU,    KEMENKUMHAM,      200",
        "LIAISON,   KANIM-LANGSA,     404",
        "INSPECTOR, ITJEN,            404",
        "LEADER,    KEMENKUMHAM,      403",
        "AUDITOR,   KEMENKUMHAM,      403"
    })
    void opensACaseToThoseWhoMaySeeIt(String role, String unit, int expected) throws Exception {
        read(routed(ReportKind.COMPLAINT, false), bearer(role, unit)).andExpect(status().is(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT,           true,  KANIM-BANDA-ACEH, LIAISON,   KANIM-BANDA-ACEH, true",
        "COMPLAINT,           true,  KANIM-BANDA-ACEH, LIAISON,   KANWIL-ACEH,      false",
        "COMPLAINT,           true,  KANIM-BANDA-ACEH, BUREAU,    KEMENKUMHAM,      true",
        "COMPLAINT,           false, KANIM-BANDA-ACEH, LIAISON,   DITJEN-IMIGRASI,  true",
        "OVERSIGHT_COMPLAINT, false, KANWIL-ACEH,      LIAISON,   KANWIL-ACEH,      true",
        "OVERSIGHT_COMPLAINT, false, KANWIL-ACEH,      LIAISON,   KANIM-BANDA-ACEH, false",
        "OVERSIGHT_COMPLAINT, false, KANIM-BANDA-ACEH, LIAISON,   KANIM-BANDA-ACEH, false",
        "OVERSIGHT_COMPLAINT, true,  KANWIL-ACEH,      INSPECTOR, ITJEN,            true"
    })
    void listsExactlyWhatItShows(
            ReportKind kind, boolean confidential, String holder, String role, String unit, boolean sees)
            throws Exception {
        String id = newId();
        List<String> accused = kind == ReportKind.OVERSIGHT_COMPLAINT ? List.of(KANIM) : List.of();
        neighbours.routedReport(id, holder, kind, confidential, accused, MovableClock.MONDAY_MORNING);
        awaitCase(id);
        RequestPostProcessor person = bearer(role, unit);
        read(id, person).andExpect(status().is(sees ? 200 : 404));
        http.perform(get("/api/v1/cases").param("q", id).with(person))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].trackingNumber", sees ? hasItem(id) : not(hasItem(id))));
    }

    @Test
    void letsAnOfficersAnswerWaitForTheLiaison() throws Exception {
        String id = accepted(ReportKind.COMPLAINT);
        command(id, "answer", ANSWER, OFFICER)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.state").value("IN_PROGRESS"));
        command(id, "answer", ANSWER, OFFICER).andExpect(status().isAccepted());
        command(id, "approval", "{}", OFFICER)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type", endsWith("/case-not-your-role")))
                .andExpect(jsonPath("$.allowed", containsInAnyOrder("answer", "notes")));
        command(id, "approval", "{}", LIAISON)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ANSWERED"))
                .andExpect(jsonPath("$.conversation[0].from").value("UNIT"));
        command(id, "approval", "{}", LIAISON).andExpect(status().isOk());
    }

    @Test
    void sendsAnOfficersAnswerWhereTheProcedureAsksForNoApproval() throws Exception {
        String id = accepted(ReportKind.INFORMATION_REQUEST);
        command(id, "answer", ANSWER, OFFICER)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ANSWERED"));
    }

    @Test
    void answersARepeatedCommandAsDoneAndDoesItOnce() throws Exception {
        String id = accepted(ReportKind.COMPLAINT);
        long events = eventsOf(id);
        command(id, "acceptance", "{}", LIAISON).andExpect(status().isOk());
        assertThat(eventsOf(id)).isEqualTo(events);
        command(id, "answer", ANSWER, LIAISON).andExpect(status().isOk());
        long answered = eventsOf(id);
        command(id, "answer", ANSWER, LIAISON).andExpect(status().isOk());
        assertThat(eventsOf(id)).isEqualTo(answered);
        command(id, "closure", "{}", LIAISON).andExpect(status().isOk());
        command(id, "closure", "{}", bearer("BUREAU", "KEMENKUMHAM"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CLOSED"));
    }

    @Test
    void refusesToAnswerWhatNobodyHasAcceptedAndSaysWhatIsAllowed() throws Exception {
        String id = routed(ReportKind.COMPLAINT, false);
        command(id, "answer", ANSWER, LIAISON)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type", endsWith("/case-state")))
                .andExpect(jsonPath("$.state").value("ROUTED"))
                .andExpect(jsonPath("$.allowed", containsInAnyOrder("acceptance", "delegation", "notes", "return")))
                .andExpect(jsonPath("$.detail")
                        .value("Laporan ini belum diterima unit. Terima atau kembalikan lebih dahulu."));
        http.perform(post("/api/v1/cases/" + id + "/answer")
                        .with(LIAISON)
                        .header("Accept-Language", "en")
                        .contentType(APPLICATION_JSON)
                        .content(ANSWER))
                .andExpect(jsonPath("$.detail")
                        .value("The unit has not accepted this report yet. Accept or return it first."));
    }

    @ParameterizedTest
    @CsvSource({
        "acceptance, {},                         LIAISON, KANWIL-ACEH,      403",
        "return,     {\"reason\":\"OTHER\"},     OFFICER, KANIM-BANDA-ACEH, 403",
        "acceptance, {},                         BUREAU,  KEMENKUMHAM,      403",
        "acceptance, {},                         LEADER,  KANIM-BANDA-ACEH, 403",
        "acceptance, {},                         LIAISON, KANIM-LANGSA,     404"
    })
    void refusesTheWrongPerson(String command, String body, String role, String unit, int expected) throws Exception {
        String id = routed(ReportKind.COMPLAINT, false);
        command(id, command, body, bearer(role, unit)).andExpect(status().is(expected));
        read(id, LIAISON).andExpect(jsonPath("$.state").value("ROUTED"));
    }

    @Test
    void refusesAWriterWhoHasNotSeenThePresentVersion() throws Exception {
        String id = routed(ReportKind.COMPLAINT, false);
        String seen = read(id, LIAISON).andReturn().getResponse().getHeader("ETag");
        command(id, "acceptance", "{}", OFFICER).andExpect(status().isOk());
        http.perform(post("/api/v1/cases/" + id + "/answer")
                        .with(LIAISON)
                        .header("If-Match", String.valueOf(seen))
                        .contentType(APPLICATION_JSON)
                        .content(ANSWER))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type", endsWith("/stale")));
        command(id, "answer", "{\"text\":\"Loket sudah dibuka kembali.\",\"version\":0}", LIAISON)
                .andExpect(status().isConflict());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer     | {\"text\":\"Terima kasih.\"}                         | text",
                "answer     | {\"text\":\"Terimakasihatasperhatiannya\"}           | text",
                "answer     | {\"text\":\"   \"}                                   | text",
                "answer     | {}                                                   | text",
                "return     | {}                                                   | reason",
                "approval   | {\"text\":\"pendek\"}                                | text"
            })
    void saysWhichFieldIsWrong(String command, String body, String field) throws Exception {
        command(accepted(ReportKind.COMPLAINT), command, body, LIAISON)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", hasItem(field)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer     | {\"text\":",
                "return     | {\"reason\":\"NO_MOOD\"}",
                "answer     | {\"text\":\"Loket sudah dibuka kembali \\u0000 sejak Senin.\"}",
                "acceptance | {\"version\":\"latest\"}"
            })
    void refusesABodyThatCannotBeRead(String command, String body) throws Exception {
        String id = routed(ReportKind.COMPLAINT, false);
        command(id, command, body, LIAISON).andExpect(status().isBadRequest());
        read(id, LIAISON).andExpect(jsonPath("$.state").value("ROUTED"));
    }

    @ParameterizedTest
    @CsvSource({
        "state,  OPEN,          400",
        "limit,  0,             400",
        "limit,  201,           400",
        "limit,  many,          400",
        "cursor, bukan-penanda, 400",
        "cursor, MjAyNg,        400",
        "unit,   kanim,         400",
        "unit,   DITJEN-PP,     403"
    })
    void refusesAListThatCannotBe(String parameter, String value, int expected) throws Exception {
        http.perform(get("/api/v1/cases").param(parameter, value).with(LIAISON)).andExpect(status().is(expected));
    }

    @Test
    void refusesAVersionThatIsNoNumber() throws Exception {
        http.perform(post("/api/v1/cases/" + routed(ReportKind.COMPLAINT, false) + "/acceptance")
                        .with(LIAISON)
                        .header("If-Match", "\"latest\""))
                .andExpect(status().isBadRequest());
    }

    @Test
    void pagesThroughAListWithoutLosingOrRepeating() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            String id = "PAGE-" + newId();
            ids.add(id);
            neighbours.routedReport(
                    id, "KANIM-JAYAPURA", ReportKind.ASPIRATION, false, List.of(), MovableClock.MONDAY_MORNING);
        }
        ids.forEach(this::awaitCase);
        List<String> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            MockHttpServletRequestBuilder list = get("/api/v1/cases")
                    .param("unit", "KANIM-JAYAPURA")
                    .param("q", "PAGE-")
                    .param("state", "ROUTED")
                    .param("limit", "2")
                    .with(bearer("LIAISON", "KANIM-JAYAPURA"));
            String page = http.perform(cursor == null ? list : list.param("cursor", cursor))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            seen.addAll(JsonPath.<List<String>>read(page, "$.items[*].trackingNumber"));
            List<String> next = JsonPath.read(page, "$[?(@.next)].next");
            cursor = next.isEmpty() ? null : next.getFirst();
        } while (cursor != null);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void countsEveryReportInItsBooksOnceDispositionedOrNot() throws Exception {
        String filed = newId();
        neighbours.filed(filed, ReportKind.COMPLAINT, false, MovableClock.MONDAY_MORNING);
        String routed = routed(ReportKind.COMPLAINT, false);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> http.perform(get("/api/v1/ledger").with(bearer("AUDITOR", "KEMENKUMHAM")))
                        .andExpect(jsonPath("$.items[?(@.trackingNumber=='" + filed + "')].status")
                                .value("FILED"))
                        .andExpect(jsonPath("$.items[?(@.trackingNumber=='" + routed + "')].assignment")
                                .value(1)));
        http.perform(get("/api/v1/ledger").with(LIAISON)).andExpect(status().isForbidden());
    }

    @Test
    void tellsTheSameOfAnUnknownAndAnInvisibleCase() throws Exception {
        String unknown = read("TIDAK-ADA", bearer("LIAISON", "KANIM-LANGSA"))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String invisible = read(routed(ReportKind.COMPLAINT, false), bearer("LIAISON", "KANIM-LANGSA"))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(JsonPath.<String>read(invisible, "$.detail")).isEqualTo(JsonPath.read(unknown, "$.detail"));
    }

    private String routed(ReportKind kind, boolean confidential) {
        String id = newId();
        neighbours.routedReport(id, KANIM, kind, confidential, List.of(), MovableClock.MONDAY_MORNING);
        awaitCase(id);
        return id;
    }

    private String accepted(ReportKind kind) throws Exception {
        String id = routed(kind, false);
        command(id, "acceptance", "{}", LIAISON).andExpect(status().isOk());
        return id;
    }

    private ResultActions read(String id, RequestPostProcessor person) throws Exception {
        return http.perform(get("/api/v1/cases/" + id).with(person));
    }

    private ResultActions command(String id, String command, String body, RequestPostProcessor person)
            throws Exception {
        return http.perform(post("/api/v1/cases/" + id + "/" + command)
                .with(person)
                .contentType(APPLICATION_JSON)
                .content(body));
    }

    private long eventsOf(String id) throws Exception {
        String book = http.perform(get("/api/v1/ledger").with(bearer("AUDITOR", "KEMENKUMHAM")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<Number> events = JsonPath.read(book, "$.items[?(@.trackingNumber=='" + id + "')].events");
        return events.getFirst().longValue();
    }

    /** The bureau's note comes on a topic of its own and may be the last to arrive. */
    private void awaitCase(String id) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> read(id, bearer("BUREAU", "KEMENKUMHAM"))
                        .andExpect(status().isOk())
                        .andExpect(jsonPath("$.note").exists()));
    }

    private static String newId() {
        return UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }
}
