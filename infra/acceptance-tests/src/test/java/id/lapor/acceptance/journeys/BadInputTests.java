package id.lapor.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.acceptance.stack.Api;
import id.lapor.acceptance.stack.SharedStack;
import id.lapor.acceptance.stack.Stack;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake gets its own 4xx that says what to do, and stores nothing. */
@ExtendWith(SharedStack.class)
class BadInputTests {
    private static final String COMPLAINTS = "/api/v1/complaints";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"laporan\"",
                "{\"title\": \"ab\", \"narrative\": \"isi\"}",
                "{\"title\": \"Judul\"}",
                "{\"title\": \"Judul\", \"narrative\": \"\"}",
                "{\"title\": \"Judul\", \"narrative\": \"a\\u0000b\"}",
                "{\"title\": \"Judul\", \"narrative\": \"a\\u001bb\"}",
                "{\"title\": \"Judul\", \"narrative\": \"isi\", \"kind\": \"RUMOUR\"}",
                "{\"title\": \"Judul\", \"narrative\": \"isi\", \"unitCode\": \"TIDAK-ADA\"}",
                "{\"title\": \"Judul\", \"narrative\": \"isi\", \"categoryCode\": \"TIDAK-ADA\"}",
                "{\"title\": \"Judul\", \"narrative\": \"isi\", \"occurredOn\": \"kemarin\"}",
                "{\"title\": \"Judul\", \"narrative\": \"isi\", \"occurredOn\": \"2999-01-01\"}",
                "{\"title\": \"Judul\", \"narrative\": \"isi\", \"place\": {\"lat\": 200, \"lng\": 1}}",
                "{\"title\": \"Judul\", \"narrative\": \"isi\", \"contact\": {\"email\": \"bukan surel\"}}",
                "{\"title\": \"Judul\", \"narrative\": \"isi\", \"contact\": {\"nik\": \"123\"}}",
                "{\"title\": 7, \"narrative\": {\"a\": 1}}"
            })
    void aReportThatIsNotOneIsRefusedAndNotStored(String body, Stack stack) {
        Api.Answer refused = stack.intake().postRaw(COMPLAINTS, body, "application/json", Map.of());

        isProblem(refused, 400);
    }

    @Test
    void anOverlongReportIsRefused(Stack stack) {
        isProblem(file(stack, Map.of("title", "x".repeat(251))), 400);
        isProblem(file(stack, Map.of("narrative", "x".repeat(20_001))), 400);
    }

    @Test
    void aBodyOfTwentyMegabytesIsRefused(Stack stack) {
        isProblem(file(stack, Map.of("narrative", "x".repeat(20_000_000))), 413);
    }

    @Test
    void anotherMediaTypeIsRefused(Stack stack) {
        isProblem(stack.intake().postRaw(COMPLAINTS, "<a/>", "application/xml", Map.of()), 415);
    }

    @Test
    void theSameKeyWithTheSameReportGivesTheIdenticalAnswerAndWithAnotherAConflict(Stack stack) {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Api.Answer first = stack.intake().post(COMPLAINTS, Reporter.report(Map.of()), key);
        Api.Answer repeat = stack.intake().post(COMPLAINTS, Reporter.report(Map.of()), key);
        Api.Answer other = stack.intake().post(COMPLAINTS, Reporter.report(Map.of("title", "Judul lain")), key);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(repeat.status()).isEqualTo(201);
        assertThat(repeat.text()).isEqualTo(first.text());
        assertThat(repeat.header("Location"))
                .isEqualTo(first.header("Location"))
                .isNotBlank();
        isProblem(other, 409);
    }

    @Test
    void aForeignAMistypedAndAMissingReceiptTellNothing(Stack stack) {
        Reporter mine = Reporter.files(stack, Map.of("confidential", true));
        Reporter other = Reporter.files(stack, Map.of());

        Api.Answer foreign = view(stack, mine.number(), other.receipt());
        Api.Answer mistyped = view(stack, mine.number(), "*" + other.receipt().substring(1));
        Api.Answer without = stack.intake().get(COMPLAINTS + "/" + mine.number());

        isProblem(foreign, 404);
        isProblem(mistyped, 404);
        assertThat(mistyped.json().get("type").asString()).endsWith("/receipt-mistyped");
        isProblem(without, 404);
    }

    @Test
    void aReplyBeforeAnAnswerIsRefusedWithWhatIsAllowed(Stack stack) {
        Reporter reporter = Reporter.files(stack, Map.of());

        isProblem(reporter.replies("Bagaimana kelanjutannya?"), 409);
    }

    @Test
    void aForeignABrokenAndAMissingTokenAreRefused(Stack stack) {
        String token = stack.token("bureau");
        isProblem(stack.routing().get("/api/v1/triage"), 401);
        isProblem(stack.routing().get("/api/v1/triage", Api.bearer("bukan.token.kami")), 401);
        isProblem(stack.followup().get("/api/v1/cases", Api.bearer(token.substring(0, token.length() - 5))), 401);
        isProblem(
                stack.routing().get("/api/v1/triage", Api.bearer(stack.token("officer." + ReportJourney.OFFICE))), 403);
    }

    @Test
    void anActionThatTheStateDoesNotAllowIsRefused(Stack stack) {
        Reporter reporter = Reporter.files(stack, Map.of("unitCode", ReportJourney.OFFICE));
        Desk liaison = new Desk(stack, "liaison." + ReportJourney.OFFICE);
        liaison.finds(reporter.number());

        isProblem(liaison.does(reporter.number(), "closure", Map.of()), 409);
        isProblem(liaison.does(reporter.number(), "return", Map.of("reason", "BOSAN")), 400);
        isProblem(liaison.does("2222-2222-2222-2222", "acceptance", Map.of()), 404);
        isProblem(new Desk(stack, "liaison.BPHN").does(reporter.number(), "acceptance", Map.of()), 404);
    }

    @Test
    void anAddressThatIsNotThereIsNotFoundAndAWrongMethodIsSaid(Stack stack) {
        isProblem(stack.intake().get("/api/v1/tidak-ada"), 404);
        isProblem(stack.intake().get(COMPLAINTS), 405);
    }

    private static Api.Answer file(Stack stack, Map<String, Object> more) {
        return stack.intake().post(COMPLAINTS, Reporter.report(more), Map.of());
    }

    private static Api.Answer view(Stack stack, String number, String receipt) {
        return stack.intake().get(COMPLAINTS + "/" + number, Map.of("Lapor-Receipt", receipt));
    }

    private static void isProblem(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("type").asString()).startsWith("https://").doesNotEndWith("blank");
        assertThat(answer.json().get("detail").asString()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("at id.lapor");
    }
}
