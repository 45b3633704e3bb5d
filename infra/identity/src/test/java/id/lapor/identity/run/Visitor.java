package id.lapor.identity.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser, or a program, with cookies of its own; follows no redirect by itself. */
final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String address;

    Visitor(String address) {
        this.address = address;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .build());
    }

    /** Goes to an address and on through every redirect, as a browser does; at most ten. */
    HttpResponse<String> follow(HttpResponse<String> first) {
        HttpResponse<String> at = first;
        for (int i = 0; i < 10 && at.statusCode() == 302; i++) {
            at = get(at.uri().resolve(location(at)).toString());
        }
        return at;
    }

    HttpResponse<String> get(String path, String name, String value) {
        return send(HttpRequest.newBuilder(at(path)).header(name, value).build());
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(query(fields)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> postJson(String path, String json, String header, String value) {
        return send(HttpRequest.newBuilder(at(path))
                .headers("Content-Type", "application/json", "Accept", "application/json", header, value)
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** Opens a page with the sign-in form and sends it. */
    HttpResponse<String> signIn(String page, String username, String password) {
        String form = get(page).body();
        return post(page, Map.of("username", username, "password", password, "_csrf", csrf(form)));
    }

    /** The CSRF token of a page's form. */
    static String csrf(String page) {
        Matcher token = CSRF.matcher(page);
        if (!token.find()) {
            throw new AssertionError("no form in " + page);
        }
        return token.group(1);
    }

    private URI at(String path) {
        return path.startsWith("http") ? URI.create(path) : URI.create(address + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow(() -> new AssertionError(response.body()));
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    static Map<String, String> parameters(String location) {
        return Arrays.stream(URI.create(location).getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }
}
