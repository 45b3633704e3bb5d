package id.lapor.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One person in front of Keycloak's pages: the sign-in, and what it asks on the way. */
final class KeycloakPages {
    /** Milliseconds from key to key: two failures within a second count as a machine's. */
    private static final double KEYSTROKE = 100;

    private final Visitor visitor;
    private final Page page;

    KeycloakPages(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Opens a page that only people with accounts may see, and gives name and password on the way. */
    void signIn(String account, String password, String address) {
        visitor.open(address);
        assertThat(visitor.heading()).isEqualTo("Masuk ke akun Anda");
        giveNameAndPassword(account, password);
    }

    void giveNameAndPassword(String account, String password) {
        page.locator("#username").fill(account);
        givePassword(password);
    }

    void givePassword(String password) {
        page.locator("#password")
                .pressSequentially(password, new Locator.PressSequentiallyOptions().setDelay(KEYSTROKE));
        page.locator("#kc-login").click();
    }

    /** Gives a password that is refused, in words that do not tell why. */
    void isRefused(String account, String password) {
        giveNameAndPassword(account, password);
        // On the next page the field is empty again; the one before may have had the same words.
        page.waitForFunction("() => document.querySelector('#password')?.value === ''");
        assertThat(page.locator("#input-error-username").innerText())
                .isEqualTo("Nama akun atau kata sandi tidak cocok.");
    }

    /** Sets up codes as somebody whose phone cannot read the picture: types the key. */
    Phone setUpCodes() {
        page.locator("#mode-manual").click();
        Phone phone = new Phone(page.locator("#kc-totp-secret-key").innerText());
        page.locator("#totp").fill(phone.code());
        page.locator("#saveTOTPBtn").click();
        return phone;
    }

    void giveCode(Phone phone) {
        page.locator("#otp").fill(phone.code());
        page.locator("#kc-login").click();
    }

    /** Gives a password that cannot be the new one, and is told why. */
    void isTooWeak(String password, String words) {
        choosePassword(password);
        page.locator(".pf-v5-c-alert").getByText(words).waitFor();
    }

    /** Gives a password that is to be the new one. */
    void choosePassword(String password) {
        page.locator("#password-new").fill(password);
        page.locator("#password-confirm").fill(password);
        page.locator("#kc-submit").click();
    }
}
