package id.lapor.stack.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Well when an address answers 200: the readiness of a service, which knows of its store and its broker. */
record Readiness(HttpClient client, URI address) implements Part.Health {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Override
    public boolean isWell() {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
