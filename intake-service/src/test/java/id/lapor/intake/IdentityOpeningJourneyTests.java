package id.lapor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.lapor.edge.check.Caller;
import id.lapor.intake.complaint.Books;
import id.lapor.intake.identity.Identities;
import id.lapor.intake.number.TrackingNumber;
import id.lapor.intake.opening.IdentityOpening;
import id.lapor.intake.opening.OpenIdentity;
import id.lapor.intake.opening.OpeningRefused;
import id.lapor.intake.opening.OpeningSettings;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One asks, another agrees, the first reads; and the trail knows. */
@IntakeJourney
class IdentityOpeningJourneyTests {
    private static final String REASON = "Pelapor menyebut ancaman; perlu dilindungi segera.";
    private static final String NIK = "1171010101900001";
    private static final JsonMapper JSON = new JsonMapper();

    private final String asker = "inspector." + UUID.randomUUID();
    private final String second = "bureau." + UUID.randomUUID();

    @Autowired
    Citizen citizen;

    @Autowired
    Neighbours neighbours;

    @Autowired
    MockMvc http;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Identities identities;

    @Autowired
    Books books;

    @Autowired
    Clock clock;

    @BeforeEach
    void reference() {
        neighbours.publishReference();
    }

    @Test
    void isReadByTheAskerOnlyAfterASecondPersonAgreed() throws Exception {
        String number = filedBy(NIK);
        JsonNode asked = ask(number, REASON, 201);
        String opening = "/api/v1/identity-openings/" + asked.path("id").asString();
        assertThat(asked.path("state").asString()).isEqualTo("WAITING");

        assertThat(problem(get(opening + "/identity"), asker, "INSPECTOR", 409)).isEqualTo("opening-not-agreed");
        JsonNode agreed = call(post(opening + "/agreement"), second, "BUREAU", 200);
        assertThat(agreed.path("state").asString()).isEqualTo("AGREED");
        assertThat(agreed.path("decidedBy").asString()).isEqualTo(second);

        JsonNode identity = call(get(opening + "/identity"), asker, "INSPECTOR", 200);
        assertThat(identity.path("nik").asString()).isEqualTo(NIK);
        assertThat(identity.path("name").asString()).isEqualTo("Budi");
        assertThat(problem(get(opening + "/identity"), second, "BUREAU", 403)).isEqualTo("not-permitted");
        assertThat(problem(get(opening + "/identity"), "another", "INSPECTOR", 403))
                .isEqualTo("opening-of-another");
    }

    @Test
    void eachReadingIsInTheTrailWithItsReasonAndWithoutTheIdentity() throws Exception {
        String number = filedBy(NIK);
        String opening = agreedOpening(number);
        call(get(opening + "/identity"), asker, "INSPECTOR", 200);
        call(get(opening + "/identity"), asker, "INSPECTOR", 200);

        JsonNode trail = call(
                get("/api/v1/audit?deed=identity-openings.identity.view&report=" + number), "auditor", "AUDITOR", 200);
        assertThat(trail.path("items")).hasSize(2).allSatisfy(record -> {
            assertThat(record.path("person").asString()).isEqualTo(asker);
            assertThat(record.path("reason").asString()).isEqualTo(REASON);
            assertThat(record.toString()).doesNotContain(NIK, "Budi");
        });
    }

    @Test
    void nobodyIsTheirOwnSecondPerson() throws Exception {
        String opening = askedOpening(filedBy(NIK));
        for (String decision : new String[] {"/agreement", "/refusal"}) {
            assertThat(problem(post(opening + decision), asker, "INSPECTOR", 403))
                    .isEqualTo("opening-own-request");
        }
        call(post(opening + "/agreement"), "inspector.other", "INSPECTOR", 200);
    }

    @Test
    void aRefusedRequestStaysClosedAndANewOneCanBeMade() throws Exception {
        String number = filedBy(NIK);
        String opening = askedOpening(number);
        call(post(opening + "/refusal"), second, "BUREAU", 200);
        call(post(opening + "/refusal"), second, "BUREAU", 200);
        assertThat(problem(post(opening + "/agreement"), second, "BUREAU", 409)).isEqualTo("opening-already-decided");
        assertThat(problem(get(opening + "/identity"), asker, "INSPECTOR", 409)).isEqualTo("opening-not-agreed");
        ask(number, REASON, 201);
    }

    @Test
    void oneRequestOfAPersonRunsForAReport() throws Exception {
        String number = filedBy(NIK);
        ask(number, REASON, 201);
        assertThat(ask(number, REASON, 409).path("type").asString()).endsWith("/opening-already-asked");
        call(asking(number, REASON), "inspector.other", "INSPECTOR", 201);
    }

    @Test
    void whoSaidNothingCannotBeOpened() throws Exception {
        String number = filed("{\"title\": \"Paspor lambat\", \"narrative\": \"Enam minggu.\"}");
        assertThat(ask(number, REASON, 409).path("type").asString()).endsWith("/identity-not-given");
    }

    @Test
    void anUnknownReportOrRequestIsNotFound() throws Exception {
        String nowhere = TrackingNumber.random(new SecureRandom()).id();
        assertThat(ask(nowhere, REASON, 404).path("type").asString()).endsWith("/no-such-complaint");
        assertThat(ask("1234567", REASON, 404).path("type").asString()).endsWith("/no-such-complaint");
        for (String what : new String[] {"/agreement", "/refusal"}) {
            assertThat(problem(post("/api/v1/identity-openings/x" + what), second, "BUREAU", 404))
                    .isEqualTo("opening-not-found");
        }
        assertThat(problem(get("/api/v1/identity-openings/x/identity"), asker, "INSPECTOR", 404))
                .isEqualTo("opening-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "terlalu pendek", "                         x"})
    void aReasonMustSaySomething(String reason) throws Exception {
        assertThat(ask(filedBy(NIK), reason, 400)
                        .path("errors")
                        .get(0)
                        .path("field")
                        .asString())
                .isEqualTo("reason");
    }

    @Test
    void aReasonHasAnEnd() throws Exception {
        ask(filedBy(NIK), "x".repeat(1_001), 400);
        ask(filedBy(NIK), "x".repeat(1_000), 201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICER", "LIAISON", "LEADER", "AUDITOR", "BUREAU"})
    void onlyAnInspectorAsks(String role) throws Exception {
        assertThat(problem(asking(filedBy(NIK), REASON), "x", role, 403)).isEqualTo("not-permitted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICER", "LIAISON", "LEADER", "AUDITOR"})
    void onlyBureauAndInspectorsDecideAndSeeTheList(String role) throws Exception {
        String opening = askedOpening(filedBy(NIK));
        assertThat(problem(post(opening + "/agreement"), "x", role, 403)).isEqualTo("not-permitted");
        assertThat(problem(post(opening + "/refusal"), "x", role, 403)).isEqualTo("not-permitted");
        assertThat(problem(get("/api/v1/identity-openings"), "x", role, 403)).isEqualTo("not-permitted");
    }

    @Test
    void withoutATokenNothingIsAsked() {
        assertThat(citizen.get("/api/v1/identity-openings").statusCode()).isEqualTo(401);
        assertThat(citizen.postJson("/api/v1/complaints/" + filedBy(NIK) + "/identity-openings", "{}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theListShowsWhatWaits() throws Exception {
        String waiting = askedOpening(filedBy(NIK));
        String agreed = agreedOpening(filedBy(NIK));
        JsonNode list = call(get("/api/v1/identity-openings?state=WAITING&limit=200"), second, "BUREAU", 200);
        assertThat(list.path("items").valueStream().map(item -> item.path("id").asString()))
                .contains(id(waiting))
                .doesNotContain(id(agreed));
        call(get("/api/v1/identity-openings?state=NOPE"), second, "BUREAU", 400);
        call(get("/api/v1/identity-openings?limit=0"), second, "BUREAU", 400);
    }

    @Test
    void aRequestThatNobodyDecidesLapsesAndCanBeMadeAgain() throws Exception {
        String number = filedBy(NIK);
        String id = id(askedOpening(number));
        OpenIdentity later = at(Duration.ofDays(7));
        assertThat(refusedBy(() -> later.agree(id, second))).isEqualTo(OpeningRefused.Why.LAPSED);
        assertThat(refusedBy(() -> later.readable(id, asker))).isEqualTo(OpeningRefused.Why.LAPSED);
        assertThat(later.ask(number, REASON, asker).decision()).isEqualTo(IdentityOpening.Decision.WAITING);
    }

    @Test
    void theTimeToReadEnds() throws Exception {
        String id = id(agreedOpening(filedBy(NIK)));
        assertThat(at(Duration.ofHours(23)).readable(id, asker).id()).isEqualTo(id);
        assertThat(refusedBy(() -> at(Duration.ofHours(24).plusMinutes(1)).readable(id, asker)))
                .isEqualTo(OpeningRefused.Why.OVER);
    }

    private OpenIdentity at(Duration later) {
        OpeningSettings settings = new OpeningSettings(Duration.ofDays(7), Duration.ofHours(24));
        return new OpenIdentity(mongo, identities, books, settings, Clock.offset(clock, later));
    }

    private static OpeningRefused.Why refusedBy(Runnable deed) {
        try {
            deed.run();
        } catch (OpeningRefused refused) {
            return refused.why();
        }
        throw new AssertionError("It was not refused");
    }

    private String filedBy(String nik) {
        return filed("{\"title\": \"Paspor lambat\", \"narrative\": \"Enam minggu.\", \"anonymous\": true, "
                + "\"contact\": {\"name\": \"Budi\", \"nik\": \"" + nik + "\"}}");
    }

    private String filed(String json) {
        return Citizen.json(citizen.file(json)).path("trackingNumber").asString();
    }

    private JsonNode ask(String number, String reason, int status) throws Exception {
        return call(asking(number, reason), asker, "INSPECTOR", status);
    }

    private static MockHttpServletRequestBuilder asking(String number, String reason) {
        return post("/api/v1/complaints/" + number + "/identity-openings")
                .content(JSON.writeValueAsString(Map.of("reason", reason)));
    }

    private String askedOpening(String number) throws Exception {
        return "/api/v1/identity-openings/"
                + ask(number, REASON, 201).path("id").asString();
    }

    private String agreedOpening(String number) throws Exception {
        String opening = askedOpening(number);
        call(post(opening + "/agreement"), second, "BUREAU", 200);
        return opening;
    }

    private static String id(String opening) {
        return opening.substring(opening.lastIndexOf('/') + 1);
    }

    private String problem(MockHttpServletRequestBuilder request, String who, String role, int status)
            throws Exception {
        String type = call(request, who, role, status).path("type").asString();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private JsonNode call(MockHttpServletRequestBuilder request, String who, String role, int status) throws Exception {
        return JSON.readTree(
                http.perform(request.contentType(MediaType.APPLICATION_JSON).with(bearer(who, role)))
                        .andExpect(status().is(status))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    private static RequestPostProcessor bearer(String username, String role) {
        return new Caller(username, role, "ITJEN").bearer();
    }
}
