package id.lapor.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lapor.acceptance.browser.FilingWalk.Filed;
import id.lapor.acceptance.stack.SharedStack;
import id.lapor.acceptance.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A citizen files and follows a report. */
@ExtendWith({SharedStack.class, SharedChromium.class})
class FilingJourneyTests {
    private final Stack stack;
    private final Chromium chromium;

    FilingJourneyTests(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    @Test
    void filesAndFollowsTheReport() {
        filesAndFollowsTheReportIn(Words.INDONESIAN);
    }

    @Test
    @Tag("long")
    void filesAndFollowsTheReportInEnglish() {
        filesAndFollowsTheReportIn(Words.ENGLISH);
    }

    private void filesAndFollowsTheReportIn(Words words) {
        try (Visitor citizen = chromium.visitor()) {
            Filed filed = FilingWalk.looking(
                    stack, citizen, words, "file-" + words.name().toLowerCase(Locale.ROOT));

            assertThat(filed.receipt().replace("-", "")).hasSize(20);
            citizen.press(words.track);
            assertThat(citizen.heading()).contains(filed.number());
            citizen.look("track-" + words.name().toLowerCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesWithoutScripts(Words words) {
        try (Visitor citizen = chromium.visitorWithoutScripts()) {
            Filed filed = FilingWalk.quickly(stack, citizen, words);

            citizen.press(words.track);
            assertThat(citizen.heading()).contains(filed.number());
        }
    }

    @Test
    void isToldWhatToMendAndWhere() {
        try (Visitor citizen = chromium.visitor()) {
            citizen.open(stack.intake().address() + "/tulis");
            citizen.choose("Pengaduan").press("Lanjut").fill("Judul", "A").press("Lanjut");

            citizen.look("file-errors");
            assertThat(citizen.page().title()).isNotBlank();
            assertThat(citizen.page().getByRole(AriaRole.ALERT).innerText()).contains("Ada yang perlu diperbaiki");
            assertThat(focused(citizen)).as("the summary has the focus").isEqualTo("k-summary-title");
            citizen.page().locator(".k-summary a").first().click();
            assertThat(citizen.page().evaluate("document.activeElement.id")).isEqualTo("title");
            assertThat(citizen.page().locator("#title").getAttribute("aria-describedby"))
                    .contains("title-error");
            assertThat(citizen.page().locator("#title").inputValue())
                    .as("nothing typed is lost")
                    .isEqualTo("A");
        }
    }

    @Test
    void goesBackWithoutLosingAWord() {
        try (Visitor citizen = chromium.visitor()) {
            citizen.open(stack.intake().address() + "/tulis");
            citizen.choose("Pengaduan").press("Lanjut");
            citizen.fill("Judul", FilingWalk.TITLE)
                    .fill("Isi laporan", FilingWalk.NARRATIVE)
                    .press("Lanjut");
            citizen.press("Kembali");

            assertThat(citizen.page().locator("#title").inputValue()).isEqualTo(FilingWalk.TITLE);
            assertThat(citizen.page().locator("#narrative").inputValue()).isEqualTo(FilingWalk.NARRATIVE);
        }
    }

    @Test
    void takesTheProofHome() throws IOException {
        try (Visitor citizen = chromium.visitor()) {
            Filed filed = FilingWalk.quickly(stack, citizen, Words.INDONESIAN);

            Download proof = citizen.page().waitForDownload(() -> citizen.press("Unduh"));

            assertThat(Files.readString(proof.path())).contains(filed.number()).contains(filed.receipt());
        }
    }

    @Test
    void tracksByNumberAndReceiptAndIsRefusedWithAWrongOne() {
        try (Visitor citizen = chromium.visitor()) {
            Filed filed = FilingWalk.quickly(stack, citizen, Words.INDONESIAN);
            String other = FilingWalk.quickly(stack, citizen, Words.INDONESIAN).receipt();

            citizen.open(stack.intake().address() + "/lacak");
            citizen.fill("Nomor laporan", filed.number()).fill("Resi", other).press("Lihat laporan");
            assertThat(citizen.page().getByRole(AriaRole.ALERT).innerText()).contains("Tidak ada laporan");
            citizen.look("track-refused");

            citizen.fill("Resi", filed.receipt()).press("Lihat laporan");
            assertThat(citizen.heading()).contains(filed.number());
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                citizen.press("Muat ulang");
                assertThat(citizen.page().locator(".lead").innerText()).contains("sudah diteruskan ke Kantor Imigrasi");
            });
        }
    }

    @Test
    void switchesTheLanguageOnTheSpot() {
        try (Visitor citizen = chromium.visitor()) {
            citizen.open(stack.intake().address() + "/lacak").follow("English");

            assertThat(citizen.page().url()).endsWith("/en/lacak");
            assertThat(citizen.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(citizen.heading()).isEqualTo("Track a report");
            citizen.follow("Bahasa Indonesia");
            assertThat(citizen.heading()).isEqualTo("Lacak laporan");
            assertThat(citizen.page().context().cookies())
                    .as("readers get no cookie")
                    .isEmpty();
        }
    }

    private static Object focused(Visitor visitor) {
        Page page = visitor.page();
        return page.evaluate("document.activeElement.getAttribute('aria-labelledby')");
    }
}
