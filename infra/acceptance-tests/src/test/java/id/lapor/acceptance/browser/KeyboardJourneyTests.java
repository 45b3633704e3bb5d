package id.lapor.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import id.lapor.acceptance.journeys.Reporter;
import id.lapor.acceptance.stack.SharedStack;
import id.lapor.acceptance.stack.Stack;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer without a mouse. */
@ExtendWith({SharedStack.class, SharedChromium.class})
class KeyboardJourneyTests {
    private final Stack stack;
    private final Chromium chromium;

    KeyboardJourneyTests(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    @Test
    void worksThroughTheInboxByKeysAlone() {
        Reporter reporter = Reporter.files(stack, Map.of("unitCode", FilingWalk.OFFICE));
        reporter.waitsFor("ROUTED");
        try (Visitor liaison = chromium.visitor()) {
            liaison.signIn(
                    stack, "liaison." + FilingWalk.OFFICE, stack.followup().address() + "/cases");
            Page page = liaison.page();
            Keyboard keys = page.keyboard();

            keys.press("/");
            keys.type(reporter.number());
            keys.press("Enter");
            page.waitForURL(url -> url.contains("q="));
            keys.press("j");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(reporter.number());
            keys.press("Enter");
            page.locator("#beside .k-narrative").waitFor();
            assertThat(page.evaluate("document.activeElement === document.body"))
                    .as("the focus is lost")
                    .isEqualTo(false);
            liaison.look("inbox-beside");
            keys.press("a");
            page.locator("#text").waitFor();
            keys.press("e");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("text");
            keys.type("Halaman antrean sudah kami perbaiki pagi ini dan dapat dibuka kembali.");
            keys.press("Tab");
            keys.press("Enter");
            page.getByText("Jawaban terkirim").waitFor();
        }
        reporter.waitsFor("ANSWERED");
    }

    @Test
    void findsAllKeysAndGoesAnywhere() {
        try (Visitor liaison = chromium.visitor()) {
            liaison.signIn(
                    stack, "liaison." + FilingWalk.OFFICE, stack.followup().address() + "/cases");
            Page page = liaison.page();
            Keyboard keys = page.keyboard();

            keys.press("?");
            page.locator("#k-keys[open]").waitFor();
            liaison.look("keys");
            keys.press("Escape");
            assertThat(page.locator("#k-keys[open]").count()).isZero();
            keys.press("Control+k");
            keys.type("dasb");
            liaison.look("palette");
            keys.press("Enter");
            page.waitForURL(url -> url.startsWith(stack.reporting().address() + "/figures"));
        }
    }

    @Test
    void skipsTheFrame() {
        try (Visitor liaison = chromium.visitor()) {
            liaison.signIn(
                    stack, "liaison." + FilingWalk.OFFICE, stack.followup().address() + "/cases");
            Page page = liaison.page();

            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
        }
    }
}
