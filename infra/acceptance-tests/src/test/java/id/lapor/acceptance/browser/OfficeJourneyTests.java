package id.lapor.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lapor.acceptance.journeys.Reporter;
import id.lapor.acceptance.stack.Api;
import id.lapor.acceptance.stack.SharedStack;
import id.lapor.acceptance.stack.Stack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Officers handle a report on their pages, and its reporter reads what they wrote. */
@ExtendWith({SharedStack.class, SharedChromium.class})
class OfficeJourneyTests {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ANSWER = "Halaman antrean sudah kami perbaiki pagi ini dan dapat dibuka kembali.";
    private static final String REPLY = "Di ponsel saya masih belum dapat dibuka.";

    private final Stack stack;
    private final Chromium chromium;

    OfficeJourneyTests(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    @Test
    void anOfficerAcceptsAndDraftsALiaisonApprovesAndTheReporterReplies() {
        Reporter reporter = Reporter.files(stack, Map.of("unitCode", FilingWalk.OFFICE));
        reporter.waitsFor("ROUTED");

        officerAcceptsAndDrafts(reporter);
        liaisonApproves(reporter);
        reporter.waitsFor("ANSWERED");
        reporterReadsAndReplies(reporter);
        reporter.waitsFor("IN_PROGRESS");
    }

    private void officerAcceptsAndDrafts(Reporter reporter) {
        try (Visitor officer = chromium.visitor()) {
            openCase(officer, "officer." + FilingWalk.OFFICE, reporter.number());
            officer.look("case-routed");
            officer.page().getByRole(AriaRole.BUTTON, named("Terima laporan")).click();
            officer.look("case-accepted");
            officer.fill("Apa yang ditemukan, dan apa yang dilakukan?", "Ya.");
            officer.page()
                    .getByRole(AriaRole.BUTTON, named("Ajukan untuk disetujui"))
                    .click();
            assertThat(officer.page().getByRole(AriaRole.ALERT).first().innerText())
                    .contains("Jawaban");
            officer.look("case-answer-too-short");
            officer.fill("Apa yang ditemukan, dan apa yang dilakukan?", ANSWER);
            officer.page()
                    .getByRole(AriaRole.BUTTON, named("Ajukan untuk disetujui"))
                    .click();
            officer.page().getByText("Jawaban diajukan").first().waitFor();
            officer.look("case-submitted");
        }
    }

    private void liaisonApproves(Reporter reporter) {
        try (Visitor liaison = chromium.visitor()) {
            openCase(liaison, "liaison." + FilingWalk.OFFICE, reporter.number());
            liaison.look("case-to-approve");
            liaison.page()
                    .getByRole(AriaRole.BUTTON, named("Setujui dan kirim"))
                    .click();
            liaison.page().getByText("Jawaban terkirim").waitFor();
            liaison.look("case-answered");
        }
    }

    private void reporterReadsAndReplies(Reporter reporter) {
        reporter.reads(ANSWER);
        try (Visitor citizen = chromium.visitor()) {
            track(citizen, reporter);
            citizen.look("track-answered");
        }
        try (Visitor citizen = chromium.visitorWithoutScripts()) {
            track(citizen, reporter);
            assertThat(citizen.page().locator(".k-conversation").innerText()).contains(ANSWER);
            citizen.fill("Balasan Anda", REPLY).press("Kirim balasan");
            assertThat(citizen.page().locator("main").innerText()).contains("Balasan Anda sudah diteruskan");
        }
        try (Visitor citizen = chromium.visitor()) {
            track(citizen, reporter);
            citizen.look("track-replied");
        }
    }

    private void track(Visitor citizen, Reporter reporter) {
        citizen.open(stack.intake().address() + "/lacak");
        citizen.fill("Nomor laporan", reporter.number()).fill("Resi", reporter.receipt());
        citizen.press("Lihat laporan");
    }

    @Test
    void theBureauDispositionsAndHasTheNextReportAtOnce() {
        Reporter first = Reporter.files(stack, Map.of());
        Reporter second = Reporter.files(stack, Map.of());
        try (Visitor bureau = chromium.visitor()) {
            for (Reporter each : List.of(first, second)) {
                await().atMost(SOON)
                        .until(() -> stack.routing()
                                        .get("/api/v1/triage/" + each.number(), Api.bearer(stack.token("bureau")))
                                        .status()
                                == 200);
            }
            bureau.signIn(stack, "bureau", stack.routing().address() + "/triage/" + first.number());
            bureau.look("desk-report");
            bureau.page().getByRole(AriaRole.BUTTON, named("Teruskan ke unit")).click();
            bureau.page().getByRole(AriaRole.ALERT).waitFor();
            bureau.look("desk-nothing-chosen");
            bureau.page().locator("#search").fill("imigrasi banda aceh");
            bureau.page()
                    .locator("input[name=unitCode][value=" + FilingWalk.OFFICE + "]")
                    .check();
            bureau.page().getByRole(AriaRole.BUTTON, named("Teruskan ke unit")).click();

            bureau.page()
                    .getByText("Laporan " + first.number() + " sudah didisposisikan")
                    .waitFor();
            assertThat(bureau.page().locator("#report").count())
                    .as("the next report is there")
                    .isEqualTo(1);
            bureau.look("desk-next");
        }
        first.waitsFor("ROUTED");
    }

    @Test
    void theDashboardMovesByItself() {
        try (Visitor bureau = chromium.visitor()) {
            bureau.signIn(stack, "bureau", stack.reporting().address() + "/figures");
            String before = figures(bureau.page());

            Reporter.files(stack, Map.of("unitCode", FilingWalk.OFFICE));

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(figures(bureau.page())).isNotEqualTo(before));
        }
    }

    private static String figures(Page page) {
        return page.locator(".k-figures").first().innerText();
    }

    private void openCase(Visitor officer, String account, String number) {
        officer.signIn(stack, account, stack.followup().address() + "/cases/" + number);
        assertThat(officer.page().locator(".k-eyebrow").innerText()).contains(number);
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
