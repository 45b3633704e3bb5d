package id.lapor.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapor.acceptance.stack.Api;
import id.lapor.acceptance.stack.Stack;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A citizen with one report: files it, follows it with the receipt, replies. */
public final class Reporter {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Api intake;
    private final String number;
    private final String receipt;

    private Reporter(Api intake, String number, String receipt) {
        this.intake = intake;
        this.number = number;
        this.receipt = receipt;
    }

    /** A report as a citizen would write it; {@code more} adds fields or replaces them. */
    public static Map<String, Object> report(Map<String, Object> more) {
        Map<String, Object> report = new HashMap<>();
        report.put("title", "Antrean daring tidak dapat dibuka");
        report.put("narrative", "Sejak kemarin pagi halaman antrean selalu menampilkan galat. Mohon diperbaiki.");
        report.put("kind", "COMPLAINT");
        report.putAll(more);
        return report;
    }

    public static Reporter files(Stack stack, Map<String, Object> more) {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Api.Answer answer = stack.intake().post("/api/v1/complaints", report(more), key);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return new Reporter(
                stack.intake(),
                answer.json().get("trackingNumber").asString(),
                answer.json().get("receipt").asString());
    }

    public String number() {
        return number;
    }

    public String receipt() {
        return receipt;
    }

    /** The report as its reporter sees it now. */
    public JsonNode view() {
        Api.Answer answer = intake.get("/api/v1/complaints/" + number, Map.of("Lapor-Receipt", receipt));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    public JsonNode waitsFor(String status) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(view().get("status").asString()).isEqualTo(status));
        return view();
    }

    /** Waits until a message of the unit can be read. */
    public void reads(String text) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(view().get("messages")).anySatisfy(message -> {
                    assertThat(message.get("from").asString()).isEqualTo("UNIT");
                    assertThat(message.get("text").asString()).isEqualTo(text);
                }));
    }

    public Api.Answer replies(String text) {
        return intake.post(
                "/api/v1/complaints/" + number + "/replies", Map.of("text", text), Map.of("Lapor-Receipt", receipt));
    }
}
