package id.lapor.stack.demo;

import id.lapor.stack.api.Api;
import id.lapor.stack.api.Reply;
import id.lapor.stack.api.Tokens;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The bureau's desk: looks at its list again and again, and does with each report that the demo knows what its plan says.
 * Reports of others on the same list are left alone.
 */
final class Desk {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String CLERK = "bureau";

    private final Api api;
    private final Tokens tokens;
    private final String address;
    private final Map<String, Errand> errands = new ConcurrentHashMap<>();

    /** @param address of the routing service */
    Desk(Api api, Tokens tokens, String address) {
        this.api = api;
        this.tokens = tokens;
        this.address = address + "/api/v1/triage";
    }

    /** From now on, when this report is on the list, that is done with it. */
    void will(String trackingNumber, Errand errand) {
        errands.put(trackingNumber, errand);
    }

    /** It is done: should the report come back, it waits for a new decision. */
    void forget(String trackingNumber) {
        errands.remove(trackingNumber);
    }

    /** Works until the thread is interrupted. */
    void work() throws IOException, InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            String cursor = "";
            do {
                String from = cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
                JsonNode page = api.get(address + "?limit=200" + from, tokens.header(CLERK))
                        .body();
                for (JsonNode item : page.path("items")) {
                    decide(item.path("trackingNumber").asString());
                }
                cursor = page.path("next").asString("");
            } while (!cursor.isEmpty());
            Thread.sleep(PAUSE);
        }
    }

    private void decide(String trackingNumber) throws IOException, InterruptedException {
        @Nullable Errand errand = errands.get(trackingNumber);
        if (errand != null) {
            String path = address + "/" + trackingNumber + "/" + errand.action();
            Reply reply = api.post(path, tokens.header(CLERK), errand.body());
            if (reply.isOk()) {
                errands.remove(trackingNumber, errand);
            }
        }
    }
}
