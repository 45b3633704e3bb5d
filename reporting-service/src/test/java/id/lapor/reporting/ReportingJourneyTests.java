package id.lapor.reporting;

import static id.lapor.edge.check.Caller.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.lapor.delivery.Pulse;
import id.lapor.edge.check.ApiDocument;
import id.lapor.edge.ledger.LedgerSource;
import id.lapor.edge.ledger.ReportLine;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Two units below the ministry, four reports; read with the eyes of everybody. */
@ReportingTest
class ReportingJourneyTests {
    private static final Duration SOON = Duration.ofMinutes(3);

    @Autowired
    MockMvc mvc;

    @Autowired
    LedgerSource ledger;

    @Autowired
    Pulse pulse;

    @Autowired
    Town town;

    @BeforeAll
    void fourReports() {
        town.hasFourReports();
    }

    @Test
    void comesToRest() {
        Pulse.Beat rest = new Pulse.Beat(0, 0, null);
        // Twice in a row: what is between two steps of the stream lies in neither at the moment.
        await().atMost(SOON)
                .during(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(pulse.beat()).isEqualTo(rest));
    }

    @Test
    void theLedgerSaysOfEachReportWhereItIs() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ledger.page(null, 10).items())
                        .isEqualTo(List.of(
                                new ReportLine("A1", "FILED", null, null, 1),
                                new ReportLine("A2", "ROUTED", 1, "ITJEN", 5),
                                new ReportLine("A3", "ANSWERED", 1, "LAPAS-LANGSA", 6),
                                new ReportLine("A4", "IN_PROGRESS", 2, "BPHN", 8))));
        assertThat(ledger.page("A1", 2).items())
                .extracting(line -> line.trackingNumber())
                .containsExactly("A2", "A3");
        assertThat(ledger.page("A1", 2).next()).isEqualTo("A3");
        assertThat(ledger.page("A3", 2).next()).isNull();
    }

    @Test
    void theTotalsAreThoseOfTheMinistry() throws Exception {
        mvc.perform(get("/api/v1/figures").with(bearer("BUREAU", "KEMENKUMHAM")))
                .andExpect(jsonPath("$.totals.filed").value(4))
                .andExpect(jsonPath("$.totals.byStatus.FILED").value(1))
                .andExpect(jsonPath("$.totals.byStatus.ANSWERED").value(1))
                .andExpect(jsonPath("$.totals.returned").value(1))
                .andExpect(jsonPath("$.totals.late").value(1))
                .andExpect(jsonPath("$.units[?(@.code=='ITJEN')].late").value(1))
                .andExpect(jsonPath("$.kinds[?(@.kind=='ASPIRATION')].filed").value(1));
    }

    @Test
    void aKindIsCountedForItself() throws Exception {
        mvc.perform(get("/api/v1/figures?kind=ASPIRATION&by=kind").with(bearer("AUDITOR", "KEMENKUMHAM")))
                .andExpect(jsonPath("$.totals.filed").value(1))
                .andExpect(jsonPath("$.units.length()").value(0));
    }

    @ParameterizedTest
    @CsvSource({
        "BUREAU, KEMENKUMHAM, '', 200, 4",
        "BUREAU, KEMENKUMHAM, ITJEN, 200, 2",
        "AUDITOR, KEMENKUMHAM, '', 200, 4",
        "LEADER, KEMENKUMHAM, '', 200, 4",
        "LEADER, ITJEN, '', 200, 2",
        "LIAISON, ITJEN, LAPAS-LANGSA, 200, 1",
        "LIAISON, ITJEN, BPHN, 403, -",
        "LIAISON, LAPAS-LANGSA, ITJEN, 403, -",
        "INSPECTOR, ITJEN, '', 200, 2",
        "OFFICER, ITJEN, '', 200, 1",
        "OFFICER, ITJEN, LAPAS-LANGSA, 403, -",
        "OFFICER, BPHN, BPHN, 200, 1",
        "BUREAU, KEMENKUMHAM, NOWHERE, 400, -",
        "NOBODY, ITJEN, '', 403, -"
    })
    void everybodySeesTheirOwnPart(String role, String own, String asked, int expected, String filed) throws Exception {
        MvcResult result = mvc.perform(get("/api/v1/figures")
                        .param("by", "kind")
                        .params(asked.isEmpty() ? noParams() : param("unit", asked))
                        .with(bearer(role, own)))
                .andExpect(status().is(expected))
                .andReturn();
        if (expected == 200) {
            assertThat(result.getResponse().getContentAsString()).contains("\"filed\":" + filed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/ledger, BUREAU, 200",
        "/api/v1/ledger, AUDITOR, 200",
        "/api/v1/ledger, LEADER, 403",
        "/api/v1/ledger/part?after=&limit=5, OFFICER, 403",
        "/api/v1/ledger/part?after=&limit=5, BUREAU, 200",
        "/api/v1/pulse, BUREAU, 200",
        "/api/v1/pulse, OFFICER, 403",
        "/api/v1/figures?unit=a'b, BUREAU, 400",
        "/api/v1/figures?kind=SONG, BUREAU, 400",
        "/api/v1/figures?by=mood, BUREAU, 400"
    })
    void theBooksAreForBureauAndAuditorsAndNonsenseIsRefused(String path, String role, int expected) throws Exception {
        mvc.perform(get(path).with(bearer(role, "KEMENKUMHAM"))).andExpect(status().is(expected));
    }

    @Test
    void nobodyReadsFiguresWithoutAToken() throws Exception {
        mvc.perform(get("/api/v1/figures")).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/v1/figures/stream")).andExpect(status().isUnauthorized());
    }

    @Test
    void aStreamBeginsWithThePresentState() throws Exception {
        MvcResult result = mvc.perform(get("/api/v1/figures/stream").with(bearer("BUREAU", "KEMENKUMHAM")))
                .andReturn();
        await().atMost(SOON)
                .until(() -> result.getResponse().getContentAsString().contains("\"filed\":4"));
        assertThat(result.getResponse().getContentAsString()).startsWith("event:figures");
    }

    @Test
    void readyWhenTheViewsAreRead() throws Exception {
        await().atMost(SOON)
                .untilAsserted(
                        () -> mvc.perform(get("/actuator/health/readiness")).andExpect(status().isOk()));
    }

    @Test
    void theDocumentInTheRepositoryIsTheOneThatIsServed() throws Exception {
        String served =
                mvc.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsString();
        assertThat(served)
                .contains("/api/v1/figures/stream", "/api/v1/ledger", "/api/v1/pulse")
                .doesNotContain("/part");
        ApiDocument.isKept("reporting", served);
    }

    private static MultiValueMap<String, String> noParams() {
        return new LinkedMultiValueMap<>();
    }

    private static MultiValueMap<String, String> param(String name, String value) {
        var params = noParams();
        params.add(name, value);
        return params;
    }
}
