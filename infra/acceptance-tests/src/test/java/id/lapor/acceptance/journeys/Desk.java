package id.lapor.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapor.acceptance.stack.Api;
import id.lapor.acceptance.stack.Stack;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An officer's account, at the bureau's desk or in a unit's inbox. */
final class Desk {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Stack stack;
    private final String account;

    Desk(Stack stack, String account) {
        this.stack = stack;
        this.account = account;
    }

    /** Waits until the report stands in the unit's inbox. */
    JsonNode finds(String number) {
        await().atMost(SOON).until(() -> caseOf(number).status() == 200);
        return caseOf(number).json();
    }

    JsonNode finds(String number, String state) {
        await().atMost(SOON).untilAsserted(() -> {
            Api.Answer answer = caseOf(number);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            assertThat(answer.json().get("state").asString()).isEqualTo(state);
        });
        return caseOf(number).json();
    }

    Api.Answer caseOf(String number) {
        return stack.followup().get("/api/v1/cases/" + number, Api.bearer(stack.token(account)));
    }

    Api.Answer does(String number, String command, Map<String, Object> body) {
        return stack.followup().post("/api/v1/cases/" + number + "/" + command, body, Api.bearer(stack.token(account)));
    }

    /** Does it and takes no refusal. */
    void must(String number, String command, Map<String, Object> body) {
        Api.Answer answer = does(number, command, body);
        assertThat(answer.status()).as(command + ": " + answer).isBetween(200, 202);
    }

    /** Waits until the report is at the bureau's desk in this state. */
    JsonNode sees(String number, String state) {
        await().atMost(SOON).untilAsserted(() -> {
            Api.Answer answer = stack.routing().get("/api/v1/triage/" + number, Api.bearer(stack.token(account)));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            assertThat(answer.json().get("state").asString()).isEqualTo(state);
        });
        return stack.routing()
                .get("/api/v1/triage/" + number, Api.bearer(stack.token(account)))
                .json();
    }

    Api.Answer disposes(String number, Map<String, Object> decision) {
        return stack.routing()
                .post("/api/v1/triage/" + number + "/disposition", decision, Api.bearer(stack.token(account)));
    }

    Api.Answer asksToComplete(String number, String text) {
        return stack.routing()
                .post(
                        "/api/v1/triage/" + number + "/completion-request",
                        Map.of("text", text),
                        Api.bearer(stack.token(account)));
    }
}
