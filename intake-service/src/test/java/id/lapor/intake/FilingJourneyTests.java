package id.lapor.intake;

import static id.lapor.intake.Citizen.json;
import static id.lapor.intake.Citizen.problem;
import static id.lapor.intake.Neighbours.KANIM;
import static id.lapor.intake.Neighbours.SOON;
import static id.lapor.intake.Neighbours.header;
import static id.lapor.intake.Neighbours.heard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapor.delivery.Pulse;
import id.lapor.events.SealedContact;
import id.lapor.events.Topics;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntakeJourney
class FilingJourneyTests {
    private static final String FULL = """
            {"title": "Paspor lambat", "narrative": "Sudah enam minggu.", "kind": "COMPLAINT", "unitCode": "%s",
             "categoryCode": "PASPOR", "occurredOn": "2024-10-01", "anonymous": %s, "language": "en",
             "place": {"regencyCode": "11.71", "lat": 5.55, "lng": 95.32, "text": "Loket 3"},
             "contact": {"name": "Budi Santoso", "email": "budi@contoh.id", "phone": "0812 3456 7890",
                         "nik": "1171010101900001"}}""";

    @Autowired
    Citizen citizen;

    @Autowired
    Neighbours neighbours;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Pulse pulse;

    @BeforeEach
    void reference() {
        neighbours.publishReference();
    }

    @Test
    void aReportIsAnsweredWithNumberAndReceiptAndToldToTheOthers() {
        HttpResponse<String> response = citizen.file(FULL.formatted(KANIM, false));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        JsonNode filed = json(response);
        String number = filed.path("trackingNumber").asString();
        assertThat(response.headers().firstValue("Location")).contains("/api/v1/complaints/" + number);
        assertThat(filed.path("receipt").asString()).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
        ConsumerRecord<String, byte[]> event =
                heard(Topics.INTAKE_EVENTS, number, 1).getFirst();
        assertThat(header(event, "ce_type")).isEqualTo("complaint.filed.v1");
        assertThat(header(event, "ce_id")).isEqualTo("intake/" + number + "/1");
        JsonNode facts = value(event);
        assertThat(facts.path("unitCode").asString()).isEqualTo(KANIM);
        assertThat(facts.path("contactable").asBoolean()).isTrue();
        assertThat(facts.toString()).doesNotContain("Budi").doesNotContain("minggu");
        JsonNode dossier = value(heard(Topics.INTAKE_PRIVATE, number, 1).getFirst());
        assertThat(dossier.path("narrative").asString()).isEqualTo("Sudah enam minggu.");
        assertThat(dossier.path("reporterName").asString()).isEqualTo("Budi Santoso");
        JsonNode contact = value(heard(Topics.INTAKE_CONTACTS, number, 1).getFirst());
        assertThat(TestKeys.open(new SealedContact(contact.path("ciphertext").asString()), number))
                .isEqualTo(new SealedContact.Contact("budi@contoh.id", "en"));
        await().atMost(SOON).untilAsserted(() -> assertThat(pulse.beat()).isEqualTo(new Pulse.Beat(0, 0, null)));
    }

    @Test
    void whoReportsIsNowhereInTheClearAndAnAnonymousNameNowhereInTheReport() {
        String number = json(citizen.file(FULL.formatted(KANIM, true)))
                .path("trackingNumber")
                .asString();

        assertThat(value(heard(Topics.INTAKE_PRIVATE, number, 1).getFirst()).has("reporterName"))
                .isFalse();
        for (String collection : List.of("complaints", "identities")) {
            assertThat(mongo.getCollection(collection).find().map(Document::toJson))
                    .noneMatch(text -> text.contains(number)
                            && (text.contains("Budi")
                                    || text.contains("1171010101900001")
                                    || text.contains("contoh.id")
                                    || text.contains("3456 7890")));
        }
        assertThat(mongo.getCollection("identities").countDocuments(new Document("complaintId", number)))
                .isEqualTo(1);
    }

    @Test
    void aRepeatUnderItsKeyGetsTheIdenticalAnswerAndFilesNothing() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = citizen.file(FULL.formatted(KANIM, false), "Idempotency-Key", key);
        HttpResponse<String> again = citizen.file(FULL.formatted(KANIM, false), "Idempotency-Key", key);
        HttpResponse<String> other = citizen.file(FULL.formatted(KANIM, true), "Idempotency-Key", key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(problem(other)).isEqualTo("idempotency-key-of-another");
        String number = json(first).path("trackingNumber").asString();
        assertThat(heard(Topics.INTAKE_EVENTS, number, 1)).hasSize(1);
    }

    @Test
    void repeatsAtTheSameMomentAllGetTheSameAnswer() throws Exception {
        String key = UUID.randomUUID().toString();
        Callable<String> filing = () -> citizen.file(FULL.formatted(KANIM, false), "Idempotency-Key", key)
                .body();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Future<String>> answers =
                    many.invokeAll(IntStream.range(0, 16).mapToObj(i -> filing).toList());
            assertThat(answers.stream().map(Future::resultNow).distinct())
                    .singleElement()
                    .satisfies(body -> assertThat(body).contains("\"receipt\""));
        }
    }

    @Test
    void equalReportsWithoutAKeyAreTwo() {
        String one = json(citizen.file(FULL.formatted(KANIM, false)))
                .path("trackingNumber")
                .asString();
        String two = json(citizen.file(FULL.formatted(KANIM, false)))
                .path("trackingNumber")
                .asString();

        assertThat(one).isNotEmpty().isNotEqualTo(two);
    }

    private static JsonNode value(ConsumerRecord<String, byte[]> message) {
        return JsonMapper.builder().build().readTree(message.value());
    }
}
