package id.lapor.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser: keeps cookies, which ignore ports, and follows redirects when asked to. */
final class Guest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient staying = client(HttpClient.Redirect.NEVER);
    private final HttpClient following = client(HttpClient.Redirect.ALWAYS);

    /** Goes where the answers lead, through a sign-in if need be. */
    HttpResponse<String> open(String address) {
        return send(following, page(address).GET());
    }

    /** The answer itself. */
    HttpResponse<String> ask(String address) {
        return send(staying, page(address).GET());
    }

    HttpResponse<String> signOut(HttpResponse<String> page, String address) {
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("no form in " + page.body());
        }
        String form = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        return send(
                staying,
                page(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    /** The value of the session cookie; empty without one. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("LAPOR_REPLICA"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Somebody else who has got hold of a cookie. */
    static HttpResponse<String> askWith(String session, String address) {
        Guest other = new Guest();
        return other.send(other.staying, page(address).header("Cookie", "LAPOR_REPLICA=" + session));
    }

    private HttpClient client(HttpClient.Redirect redirects) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    private static HttpRequest.Builder page(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
