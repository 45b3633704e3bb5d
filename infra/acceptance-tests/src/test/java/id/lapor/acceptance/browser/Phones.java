package id.lapor.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import id.lapor.acceptance.stack.Stack;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What people with a second factor carry from one window to the next: their phone, and the provider's cookie of the
 * morning, since each code is good once and a code for every window would mean half a minute of waiting each.
 */
final class Phones {
    private static final Duration COMMAND = Duration.ofMinutes(1);
    private static final String COOKIE = "LAPOR_IDENTITY";

    private final Map<String, Phone> phones = new HashMap<>();
    private final Map<String, List<Cookie>> mornings = new HashMap<>();

    /** Brings the cookie of an earlier sign-in along, if there was one. */
    void bring(String account, BrowserContext window) {
        if (mornings.containsKey(account)) {
            window.addCookies(mornings.get(account));
        }
    }

    /** Passes the page for the second factor, at the first time by enrolling. */
    void pass(Stack stack, String account, Visitor person) {
        if (!phones.containsKey(account) && !enrolling(person)) {
            // A stack that was running before knows a phone that this run does not have.
            clear(stack, account);
            person.page().reload();
        }
        Phone phone = enrolling(person)
                ? new Phone(person.page().locator("#key").innerText())
                : Objects.requireNonNull(phones.get(account));
        phones.put(account, phone);
        person.fill("Kode enam angka", phone.code());
        person.press(enrolling(person) ? "Pasang dan masuk" : "Masuk");
        person.page().waitForURL(url -> !url.contains(Visitor.SECOND_FACTOR));
        mornings.put(
                account,
                person.page().context().cookies().stream()
                        .filter(cookie -> cookie.name.equals(COOKIE))
                        .toList());
    }

    /** As an operator helps somebody whose phone is lost. */
    static void clear(Stack stack, String account) {
        Stack.Result cleared = stack.lapor(COMMAND, "clear-factor", account);
        assertThat(cleared.output()).contains(account);
    }

    private static boolean enrolling(Visitor person) {
        return person.page().locator("#key").count() > 0;
    }
}
