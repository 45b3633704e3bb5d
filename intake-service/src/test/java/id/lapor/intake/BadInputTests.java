package id.lapor.intake;

import static id.lapor.intake.Citizen.json;
import static id.lapor.intake.Citizen.problem;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.intake.number.Receipt;
import id.lapor.intake.number.TrackingNumber;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@IntakeJourney
class BadInputTests {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SOUND = "{\"title\": \"Paspor lambat\", \"narrative\": \"Sudah enam minggu.\"}";

    @Autowired
    Citizen citizen;

    @Autowired
    Neighbours neighbours;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void reference() {
        neighbours.publishReference();
    }

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                Arguments.of("{}", "title"),
                Arguments.of("{\"title\": null, \"narrative\": \"x\"}", "title"),
                Arguments.of(with("\"title\": \"ab\""), "title"),
                Arguments.of(with("\"title\": \"" + "x".repeat(251) + "\""), "title"),
                Arguments.of(with("\"narrative\": \"" + "x".repeat(20_001) + "\""), "narrative"),
                Arguments.of(with("\"narrative\": \"a\\u0000b\""), "narrative"),
                Arguments.of(with("\"narrative\": \"a\\u001bb\""), "narrative"),
                Arguments.of(with("\"narrative\": \"a\\ud800b\""), "narrative"),
                Arguments.of(with("\"narrative\": {\"a\": 1}"), "narrative"),
                Arguments.of(with("\"kind\": \"RANT\""), "kind"),
                Arguments.of(with("\"categoryCode\": \"NOPE\""), "categoryCode"),
                Arguments.of(with("\"unitCode\": \"NOPE\""), "unitCode"),
                Arguments.of(with("\"occurredOn\": \"2999-01-01\""), "occurredOn"),
                Arguments.of(with("\"occurredOn\": \"kemarin\""), "occurredOn"),
                Arguments.of(with("\"place\": {\"regencyCode\": \"99.99\"}"), "place.regencyCode"),
                Arguments.of(with("\"place\": {\"lat\": 91, \"lng\": 0}"), "place.lat"),
                Arguments.of(with("\"place\": {\"lat\": \"utara\", \"lng\": 0}"), "place.lat"),
                Arguments.of(with("\"place\": {\"lat\": 5.5}"), "place"),
                Arguments.of(with("\"contact\": {\"email\": \"budi\"}"), "contact.email"),
                Arguments.of(with("\"contact\": {\"nik\": \"123\"}"), "contact.nik"),
                Arguments.of(with("\"contact\": {\"phone\": \"nol\"}"), "contact.phone"),
                Arguments.of(with("\"anonymous\": \"barangkali\""), "anonymous"),
                Arguments.of(with("\"language\": \"jv\""), "language"),
                Arguments.of(with("\"status\": \"CLOSED\""), "status"),
                Arguments.of(with("\"contact\": {\"fax\": \"1\"}"), "contact.fax"),
                Arguments.of(with("\"place\": {\"planet\": \"Mars\"}"), "place.planet"));
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void namesTheFieldThatIsWrongAndStoresNothing(String body, String field) {
        long before = mongo.getCollection("complaints").countDocuments();
        long identities = mongo.getCollection("identities").countDocuments();

        HttpResponse<String> response = citizen.file(body);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(problem(response)).isEqualTo("invalid-request");
        assertThat(json(response)
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .contains(field);
        assertThat(json(response)
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("message").asString()))
                .noneMatch(String::isBlank);
        assertThat(mongo.getCollection("complaints").countDocuments()).isEqualTo(before);
        assertThat(mongo.getCollection("identities").countDocuments()).isEqualTo(identities);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "{\"title\": \"a\" \"b\"}", "null"})
    void whatIsNoJsonIsMalformed(String body) {
        HttpResponse<String> response = citizen.file(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(problem(response)).isEqualTo("malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "7"})
    void whatIsNoObjectIsRefused(String body) {
        assertThat(citizen.file(body).statusCode()).isEqualTo(400);
    }

    @Test
    void aBodyOfTwentyMegabytesIsTooLarge() {
        HttpResponse<String> response = citizen.file(with("\"narrative\": \"" + "x".repeat(20_000_000) + "\""));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(problem(response)).isEqualTo("body-too-large");
    }

    @Test
    void anotherMediaTypeOrMethodIsRefused() {
        assertThat(citizen.post("/api/v1/complaints", Map.of("title", "a")).statusCode())
                .isEqualTo(415);
        assertThat(citizen.get("/api/v1/complaints").statusCode()).isEqualTo(405);
        assertThat(citizen.get("/api/v1/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        for (String key : new String[] {" ", "a b", "x".repeat(129)}) {
            HttpResponse<String> response = citizen.file(SOUND, "Idempotency-Key", key);
            assertThat(response.statusCode()).as(key).isEqualTo(400);
            assertThat(json(response).path("errors").path(0).path("field").asString())
                    .isEqualTo("Idempotency-Key");
        }
    }

    @Test
    void speaksTheLanguageOfItsCaller() {
        assertThat(citizen.file("{}", "Accept-Language", "en").body()).contains("This is required.");
        assertThat(citizen.file("{}", "Accept-Language", "id").body()).contains("Wajib diisi.");
    }

    @Test
    void whatDoesNotFitIsNotFoundAndTellsNothing() {
        JsonNode mine = json(citizen.file(SOUND));
        String number = mine.path("trackingNumber").asString();
        String receipt = mine.path("receipt").asString();
        String anothers = Receipt.random(RANDOM).written();
        String nowhere = TrackingNumber.random(RANDOM).id();

        assertThat(open(number, receipt).statusCode()).isEqualTo(200);
        assertThat(open(number.toLowerCase(Locale.ROOT).replace("-", ""), receipt)
                        .statusCode())
                .isEqualTo(200);
        assertThat(problem(open(number, anothers))).isEqualTo("complaint-not-found");
        assertThat(problem(open(nowhere, anothers))).isEqualTo("complaint-not-found");
        assertThat(withoutInstance(open(nowhere, anothers))).isEqualTo(withoutInstance(open(number, anothers)));
        for (String report : new String[] {number, nowhere}) {
            HttpResponse<String> mistyped = open(report, wrongAtTheEnd(receipt));
            assertThat(mistyped.statusCode()).isEqualTo(404);
            assertThat(problem(mistyped)).isEqualTo("receipt-mistyped");
        }
        assertThat(problem(open(wrongAtTheEnd(number), receipt))).isEqualTo("receipt-mistyped");
        assertThat(problem(citizen.get("/api/v1/complaints/1234567"))).isEqualTo("receipt-mistyped");
        assertThat(citizen.get("/api/v1/complaints/" + nowhere).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"confidential\": true", "\"kind\": \"OVERSIGHT_COMPLAINT\""})
    void aConfidentialReportAndAnAllegationShowNothingToTheNumberAlone(String with) {
        JsonNode mine = json(citizen.file(with(with)));
        String number = mine.path("trackingNumber").asString();

        assertThat(problem(citizen.get("/api/v1/complaints/" + number))).isEqualTo("complaint-not-found");
        assertThat(open(number, mine.path("receipt").asString()).statusCode()).isEqualTo(200);
    }

    @Test
    void aReplyNeedsTheReceiptATextAndAnAnswer() {
        JsonNode mine = json(citizen.file(SOUND));
        String path = "/api/v1/complaints/" + mine.path("trackingNumber").asString() + "/replies";
        String receipt = mine.path("receipt").asString();

        assertThat(citizen.postJson(path, "{\"text\": \"a\"}").statusCode()).isEqualTo(404);
        assertThat(citizen.postJson(path, "{\"text\": \" \"}", "Lapor-Receipt", receipt)
                        .statusCode())
                .isEqualTo(400);
        assertThat(citizen.postJson(path, "{\"text\": \"" + "x".repeat(5_001) + "\"}", "Lapor-Receipt", receipt)
                        .statusCode())
                .isEqualTo(400);
        assertThat(citizen.postJson(path, "{\"text\": \"a\", \"teks\": \"b\"}", "Lapor-Receipt", receipt)
                        .body())
                .contains("\"field\":\"teks\"");
        HttpResponse<String> early = citizen.postJson(path, "{\"text\": \"a\"}", "Lapor-Receipt", receipt);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(problem(early)).isEqualTo("reply-not-possible");
        assertThat(json(early).path("allowed").isArray()).isTrue();
    }

    @Test
    void aCompletionNeedsTheReceiptATextAndARequest() {
        JsonNode mine = json(citizen.file(SOUND));
        String path = "/api/v1/complaints/" + mine.path("trackingNumber").asString() + "/completion";
        String receipt = mine.path("receipt").asString();

        assertThat(citizen.postJson(path, "{\"text\": \"a\"}").statusCode()).isEqualTo(404);
        assertThat(citizen.postJson(path, "{\"text\": \" \"}", "Lapor-Receipt", receipt)
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> early = citizen.postJson(path, "{\"text\": \"a\"}", "Lapor-Receipt", receipt);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(problem(early)).isEqualTo("completion-not-possible");
        assertThat(json(early).path("status").asString()).isEqualTo("FILED");
    }

    @Test
    void theBooksAreClosedToWhoeverHasNoToken() {
        for (String path : new String[] {"/api/v1/ledger", "/api/v1/pulse"}) {
            assertThat(citizen.get(path).statusCode()).isEqualTo(401);
        }
    }

    private HttpResponse<String> open(String number, String receipt) {
        return citizen.get("/api/v1/complaints/" + number, "Lapor-Receipt", receipt);
    }

    private static String withoutInstance(HttpResponse<String> response) {
        return response.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static String wrongAtTheEnd(String code) {
        char last = code.charAt(code.length() - 1);
        return code.substring(0, code.length() - 1) + (last == '7' ? '8' : '7');
    }

    /** A sound filing with one more field, or with one field otherwise: the last of two in JSON counts. */
    private static String with(String field) {
        return SOUND.replace("}", ", " + field + "}");
    }
}
