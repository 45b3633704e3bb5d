package id.lapor.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import id.lapor.acceptance.stack.SharedStack;
import id.lapor.acceptance.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bureau signs in: a password is not enough. */
@ExtendWith({SharedStack.class, SharedChromium.class})
class SecondFactorJourneyTests {
    private static final String FIELD = "Kode enam angka";

    private final Stack stack;
    private final Chromium chromium;

    SecondFactorJourneyTests(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    @Test
    void isAskedForAndPassedAndNoCodeIsTakenTwice() {
        Phones.clear(stack, "bureau");
        Phone phone;
        String code;
        try (Visitor bureau = chromium.visitor()) {
            afterThePassword(bureau);
            bureau.look("second-factor-enrolment");
            phone = new Phone(bureau.page().locator("#key").innerText());

            refused(bureau, phone.wrongCode(), "Pasang dan masuk", "Kode tidak cocok");
            bureau.look("second-factor-enrolment-wrong");
            code = phone.code();
            bureau.fill(FIELD, code).press("Pasang dan masuk");
            bureau.page().waitForURL(url -> url.startsWith(desk()));
            assertThat(bureau.page().locator(".k-username").innerText()).isEqualTo("bureau");
        }
        try (Visitor bureau = chromium.visitor()) {
            afterThePassword(bureau);
            bureau.look("second-factor-code");

            refused(bureau, code, "Masuk", "Kode ini sudah dipakai");
            refused(bureau, phone.wrongCode(), "Masuk", "Kode tidak cocok");
            bureau.look("second-factor-code-wrong");
            bureau.open(desk());
            assertThat(bureau.page().url()).as("no way around it").contains(Visitor.SECOND_FACTOR);
            bureau.fill(FIELD, phone.code()).press("Masuk");
            bureau.page().waitForURL(url -> url.startsWith(desk()));
        }
        Phones.clear(stack, "bureau");
    }

    @Test
    void isAPasskeyWhereThePersonPrefersOne() {
        Phones.clear(stack, "inspector");
        try (Visitor inspector = chromium.visitor()) {
            inspector.bringDevice();
            inspector.open(cases()).givePassword(stack, "inspector");
            inspector.press("Pasang passkey");
            inspector.page().waitForURL(url -> url.startsWith(cases()));

            inspector.page().context().clearCookies();
            inspector.open(cases()).givePassword(stack, "inspector");
            inspector.page().waitForURL(url -> url.contains(Visitor.SECOND_FACTOR));
            inspector.look("second-factor-passkey");
            inspector.press("Masuk dengan passkey");
            inspector.page().waitForURL(url -> url.startsWith(cases()));
            assertThat(inspector.page().locator(".k-username").innerText()).isEqualTo("inspector");
        }
        try (Visitor stranger = chromium.visitor()) {
            stranger.open(cases()).givePassword(stack, "inspector");
            stranger.bringDevice();
            stranger.press("Masuk dengan passkey");
            stranger.page().locator("#passkey-error").waitFor();
            assertThat(stranger.page().url()).contains(Visitor.SECOND_FACTOR);
        }
        Phones.clear(stack, "inspector");
    }

    private String cases() {
        return stack.followup().address() + "/cases";
    }

    private void afterThePassword(Visitor bureau) {
        bureau.open(desk()).givePassword(stack, "bureau");
        bureau.page().waitForURL(url -> url.contains(Visitor.SECOND_FACTOR));
    }

    private static void refused(Visitor bureau, String code, String button, String words) {
        bureau.fill(FIELD, code).press(button);
        bureau.page().getByText(words).first().waitFor();
        assertThat(bureau.page().getByRole(AriaRole.ALERT).innerText()).contains(words);
        assertThat(bureau.page().url()).contains(Visitor.SECOND_FACTOR);
    }

    private String desk() {
        return stack.routing().address() + "/triage";
    }
}
