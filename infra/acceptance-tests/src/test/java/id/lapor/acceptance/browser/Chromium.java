package id.lapor.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, started once for all journeys; quiet, since it must not ask anything of the world outside. */
final class Chromium implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final Phones phones = new Phones();

    Chromium() {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(QUIET));
    }

    /** Somebody new, with nothing in their browser yet. */
    Visitor visitor() {
        return new Visitor(browser.newContext(options()), true, phones);
    }

    /** Somebody whose browser runs no scripts. */
    Visitor visitorWithoutScripts() {
        return new Visitor(browser.newContext(options().setJavaScriptEnabled(false)), false, phones);
    }

    /** Somebody who has signed in before and brings that session, as {@link Visitor#session} gave it. */
    Visitor visitor(String session) {
        return new Visitor(browser.newContext(options().setStorageState(session)), true, phones);
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta")
                .setAcceptDownloads(true);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
