package id.lapor.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapor.acceptance.stack.Api;
import id.lapor.acceptance.stack.Mails.Mail;
import id.lapor.acceptance.stack.Stack;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the report to its end. The same journeys run on the stack's own broker and store and on outside ones. */
interface ReportJourney {
    Duration SOON = Duration.ofSeconds(30);
    String OFFICE = "KANIM-BANDA-ACEH";
    String ANSWER = "Halaman antrean sudah kami perbaiki pagi ini dan dapat dibuka kembali.";

    @Test
    default void aReportThatNamesAUnitGoesAllTheWay(Stack stack) {
        String address = UUID.randomUUID() + "@warga.example";
        Reporter reporter = Reporter.files(
                stack, Map.of("unitCode", OFFICE, "contact", Map.of("name", "Siti Contoh", "email", address)));
        Desk liaison = new Desk(stack, "liaison." + OFFICE);
        liaison.finds(reporter.number(), "ROUTED");
        JsonNode routed = reporter.waitsFor("ROUTED");
        assertThat(routed.get("unit").get("code").asString()).isEqualTo(OFFICE);
        assertThat(routed.get("unit").get("name").asString()).startsWith("Kantor Imigrasi");

        liaison.must(reporter.number(), "acceptance", Map.of());
        assertThat(reporter.waitsFor("IN_PROGRESS").get("dueAt").asString()).isNotBlank();
        liaison.must(reporter.number(), "answer", Map.of("text", ANSWER));
        reporter.waitsFor("ANSWERED");
        reporter.reads(ANSWER);

        assertThat(reporter.replies("Di ponsel saya masih belum dapat dibuka.").status())
                .isEqualTo(201);
        liaison.finds(reporter.number(), "IN_PROGRESS");
        reporter.waitsFor("IN_PROGRESS");
        liaison.must(reporter.number(), "answer", Map.of("text", ANSWER + " Silakan perbarui aplikasi Anda."));
        liaison.must(reporter.number(), "closure", Map.of());
        reporter.waitsFor("CLOSED");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(mailsTo(stack, reporter, address))
                        .as("filed, routed, two answers, closed")
                        .hasSize(5)
                        .extracting(Mail::messageId)
                        .doesNotHaveDuplicates());
        assertThat(mailsTo(stack, reporter, OFFICE.toLowerCase(Locale.ROOT))).hasSize(1);
        for (Mail mail : stack.mails().about(reporter.number())) {
            assertThat(stack.mails().text(mail))
                    .doesNotContain("halaman antrean")
                    .doesNotContain("Siti")
                    .doesNotContain(reporter.receipt());
        }
    }

    @Test
    default void aReportWithACategoryGoesToTheCategorysUnit(Stack stack) {
        JsonNode category =
                stack.routing().get("/api/v1/categories").json().get("items").get(0);

        Reporter reporter = Reporter.files(
                stack, Map.of("categoryCode", category.get("code").asString()));

        assertThat(reporter.waitsFor("ROUTED").get("unit").get("code").asString())
                .isEqualTo(category.get("unitCode").asString());
    }

    @Test
    default void whatNobodyClaimsIsTheBureausAndAfterTwoReturnsItsWordIsBinding(Stack stack) {
        Reporter reporter = Reporter.files(stack, Map.of());
        Desk bureau = new Desk(stack, "bureau");
        Desk liaison = new Desk(stack, "liaison." + OFFICE);
        bureau.sees(reporter.number(), "FILED");
        for (int returned = 1; returned <= 2; returned++) {
            Api.Answer disposed = bureau.disposes(reporter.number(), Map.of("unitCode", OFFICE));
            assertThat(disposed.status()).as(disposed.toString()).isEqualTo(200);
            assertThat(disposed.json().get("assignment").asInt()).isEqualTo(returned);
            liaison.finds(reporter.number(), "ROUTED");
            liaison.must(reporter.number(), "return", Map.of("reason", "NO_AUTHORITY", "note", "Bukan wewenang kami."));
            bureau.sees(reporter.number(), "RETURNED");
            reporter.waitsFor("RETURNED");
        }

        assertThat(bureau.disposes(reporter.number(), Map.of("unitCode", OFFICE))
                        .status())
                .isEqualTo(200);
        liaison.finds(reporter.number(), "ROUTED");
        Api.Answer refused = liaison.does(reporter.number(), "return", Map.of("reason", "NO_AUTHORITY"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    default void anAllegationNeverReachesTheAccused(Stack stack) {
        Reporter reporter = Reporter.files(stack, Map.of("unitCode", OFFICE, "kind", "OVERSIGHT_COMPLAINT"));

        assertThat(reporter.waitsFor("ROUTED").get("unit").get("code").asString())
                .isEqualTo("ITJEN");
        new Desk(stack, "liaison.ITJEN").finds(reporter.number());
        assertThat(new Desk(stack, "liaison." + OFFICE)
                        .caseOf(reporter.number())
                        .status())
                .isEqualTo(404);
    }

    @Test
    default void anOfficersAnswerWaitsForTheLiaison(Stack stack) {
        Reporter reporter = Reporter.files(stack, Map.of("unitCode", OFFICE));
        Desk officer = new Desk(stack, "officer." + OFFICE);
        Desk liaison = new Desk(stack, "liaison." + OFFICE);
        liaison.finds(reporter.number());
        liaison.must(reporter.number(), "acceptance", Map.of());

        Api.Answer draft = officer.does(reporter.number(), "answer", Map.of("text", ANSWER));
        assertThat(draft.status()).as(draft.toString()).isEqualTo(202);
        // Whatever it has told by now has arrived, so a status that were to change would have changed.
        stack.comesToRest();
        assertThat(liaison.finds(reporter.number())
                        .get("waitingAnswer")
                        .get("text")
                        .asString())
                .isEqualTo(ANSWER);
        assertThat(reporter.view().get("status").asString()).isNotEqualTo("ANSWERED");
        liaison.must(reporter.number(), "approval", Map.of());

        reporter.waitsFor("ANSWERED");
        reporter.reads(ANSWER);
    }

    @Test
    default void theDashboardCountsWhatHappened(Stack stack) {
        long before = filed(stack);

        Reporter reporter = Reporter.files(stack, Map.of("unitCode", OFFICE));
        reporter.waitsFor("ROUTED");

        await().atMost(SOON).untilAsserted(() -> assertThat(filed(stack)).isGreaterThan(before));
    }

    @Test
    default void theAccountBalances(Stack stack) {
        Stack.Result account = stack.lapor(Duration.ofMinutes(3), "account", "--json");

        assertThat(account.status()).as(account.output()).isZero();
        assertThat(account.output()).contains("\"balanced\"").contains("true");
    }

    private static long filed(Stack stack) {
        Api.Answer figures = stack.reporting().get("/api/v1/figures", Api.bearer(stack.token("bureau")));
        assertThat(figures.status()).as(figures.toString()).isEqualTo(200);
        return figures.json().get("totals").get("filed").asLong();
    }

    private static List<Mail> mailsTo(Stack stack, Reporter reporter, String part) {
        return stack.mails().about(reporter.number()).stream()
                .filter(mail -> mail.to().contains(part))
                .toList();
    }
}
