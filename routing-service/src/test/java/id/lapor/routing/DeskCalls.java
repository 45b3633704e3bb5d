package id.lapor.routing;

import id.lapor.edge.check.Caller;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service's API as somebody. */
@TestComponent
public class DeskCalls {
    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvcTester web;

    DeskCalls(MockMvcTester web) {
        this.web = web;
    }

    /** Somebody of the ministry with a role. */
    public static RequestPostProcessor as(String role) {
        return Caller.bearer(role, "KEMENKUMHAM");
    }

    public MvcTestResult get(String path) {
        return web.get().uri(path).with(as("BUREAU")).exchange();
    }

    public MvcTestResult dispose(String number, String body) {
        return call(number, "disposition", body);
    }

    /** @param action the last part of the address: {@code archive}, {@code completion-request} ... */
    public MvcTestResult call(String number, String action, String body) {
        return web.post()
                .uri("/api/v1/triage/" + number + "/" + action)
                .with(as("BUREAU"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public static JsonNode json(MvcTestResult result) {
        try {
            return JSON.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }
}
