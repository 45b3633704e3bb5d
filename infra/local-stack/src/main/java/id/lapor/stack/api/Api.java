package id.lapor.stack.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** JSON over HTTP. A call that an outage broke is repeated for a while, so every call must bear being made twice. */
public final class Api {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Duration patience;
    private final Duration answer;

    /** Repeats nothing. */
    public Api() {
        this(Duration.ZERO);
    }

    /** @param patience how long a call is repeated while the service is away or broken */
    public Api(Duration patience) {
        this(patience, ANSWER);
    }

    /**
     * @param patience how long a call is repeated while the service is away or broken
     * @param answer how long one call may take
     */
    public Api(Duration patience, Duration answer) {
        this.patience = patience;
        this.answer = answer;
    }

    public Reply get(String address, Map<String, String> headers) throws IOException, InterruptedException {
        return repeated(request(address, headers).GET().build());
    }

    /** @param body written as JSON; a string goes as a form as it is */
    public Reply post(String address, Map<String, String> headers, Object body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(address, headers);
        if (body instanceof String form) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        } else {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        }
        return repeated(request.build());
    }

    private HttpRequest.Builder request(String address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(answer)
                .header("Accept", "application/json, application/problem+json");
        headers.forEach(request::header);
        return request;
    }

    private Reply repeated(HttpRequest request) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                Reply reply = once(request);
                if (!reply.isOutage() || System.nanoTime() > end) {
                    return reply;
                }
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw new IOException(request.uri() + " does not answer: " + e.getMessage(), e);
                }
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private Reply once(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        return new Reply(response.statusCode(), parsed(response.body()));
    }

    private static JsonNode parsed(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException e) {
            // A page, or half an answer: the status says what matters.
            return MissingNode.getInstance();
        }
    }
}
