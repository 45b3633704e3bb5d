package id.lapor.acceptance.browser;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** What a window does behind the page: bytes on the line, errors in the console, requests to others. */
final class Watch {
    private final AtomicLong bytes = new AtomicLong();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Watch(Page page, CDPSession protocol) {
        protocol.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        protocol.send("Network.enable");
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(this::follow);
        page.onResponse(this::receive);
    }

    /** Bytes on the line since the page that is open was asked for. */
    long weight() {
        return bytes.get();
    }

    List<String> complaints() {
        return new ArrayList<>(complaints);
    }

    private void hear(ConsoleMessage message) {
        // A refused page is what some journeys are about; a refused part of a page is told by receive().
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add("console: " + message.text());
        }
    }

    private void follow(Request request) {
        if (request.isNavigationRequest()) {
            bytes.set(0);
        }
        URI address = URI.create(request.url());
        if (address.getScheme().startsWith("http") && !"localhost".equals(address.getHost())) {
            complaints.add("foreign: " + request.url());
        }
    }

    private void receive(Response response) {
        Request request = response.request();
        // 422 sends a form back with what is wrong with it.
        if (response.status() >= 400 && response.status() != 422 && !request.isNavigationRequest()) {
            complaints.add(response.status() + ": " + request.method() + " " + request.url());
        }
        if (response.status() >= 500) {
            complaints.add(response.status() + ": " + request.url());
        }
    }
}
