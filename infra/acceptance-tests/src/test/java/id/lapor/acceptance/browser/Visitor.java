package id.lapor.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lapor.acceptance.stack.Stack;
import java.util.List;

/**
 * One person in front of one window. While the person walks, the window is watched: what the scripts complain of and
 * what is asked of foreign hosts fails the journey at its end.
 */
final class Visitor implements AutoCloseable {
    /** Milliseconds; a small machine that also runs the stack is slow at times. */
    private static final double PATIENCE = 60_000;

    /** The page that asks for the second factor. */
    static final String SECOND_FACTOR = "/second-factor";

    private final BrowserContext context;
    private final Page page;
    private final Watch watch;
    private final boolean scripts;
    private final Phones phones;

    /** @param scripts whether this browser runs them */
    Visitor(BrowserContext context, boolean scripts, Phones phones) {
        this.context = context;
        this.phones = phones;
        this.scripts = scripts;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        this.watch = new Watch(page, context.newCDPSession(page));
    }

    Page page() {
        return page;
    }

    Visitor open(String address) {
        page.navigate(address);
        return this;
    }

    Visitor fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    Visitor choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** Presses a button by its words, and waits for the page that it leads to. */
    Visitor press(String words) {
        // Playwright waits for two frames in which a button stands still; a page without scripts reports none to it.
        button(words).click(new Locator.ClickOptions().setForce(!scripts));
        return this;
    }

    Visitor follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    /** Goes to a page for officers and signs in on the way, with a second factor where it is asked for. */
    Visitor signIn(Stack stack, String account, String address) {
        phones.bring(account, context);
        open(address);
        if (!page.url().startsWith(address)) {
            givePassword(stack, account);
            page.waitForURL(url -> url.startsWith(address) || url.contains(SECOND_FACTOR));
            if (page.url().contains(SECOND_FACTOR)) {
                phones.pass(stack, account, this);
            }
        }
        page.waitForURL(url -> url.startsWith(address));
        return this;
    }

    /** Fills in the sign-in page. */
    Visitor givePassword(Stack stack, String account) {
        fill("Nama akun", account);
        fill("Kata sandi", stack.password());
        return press("Masuk");
    }

    /** Gives the person a device that holds passkeys and knows its owner's finger. */
    void bringDevice() {
        CDPSession protocol = context.newCDPSession(page);
        protocol.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        for (String ability :
                List.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation")) {
            device.addProperty(ability, true);
        }
        JsonObject options = new JsonObject();
        options.add("options", device);
        protocol.send("WebAuthn.addVirtualAuthenticator", options);
    }

    /** What the browser keeps, for another window of the same person. */
    String session() {
        return context.storageState();
    }

    /** Looks closely at the page that is open, and leaves screenshots under this name. */
    Visitor look(String name) {
        assertThat(scripts).as("axe-core is a script").isTrue();
        assertThat(watch.weight()).as("bytes transferred for %s", name).isLessThanOrEqualTo(Look.HEAVIEST);
        new Look(page, name).closely();
        return this;
    }

    @Override
    public void close() {
        try {
            assertThat(watch.complaints()).as("what the browser complained of").isEmpty();
        } finally {
            context.close();
        }
    }
}
