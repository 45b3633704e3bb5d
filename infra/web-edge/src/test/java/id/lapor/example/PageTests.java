package id.lapor.example;

import static id.lapor.example.Browser.header;
import static id.lapor.example.Browser.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = Example.class)
class PageTests {

    private static final String HTML = "text/html,application/xhtml+xml";

    @LocalServerPort
    private int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void speaksIndonesianFirstWhateverTheBrowserPrefers() {
        HttpResponse<String> page = browser.get("/hello", "Accept-Language", "en");
        assertThat(page.body())
                .contains(
                        "lang=\"id\"",
                        "<h1>Halo</h1>",
                        "id=\"here\" href=\"/hello\"",
                        "id=\"other\" href=\"/en/hello\"")
                .contains("id=\"cases\" href=\"http://localhost:8082\"", "<i>example</i>");
    }

    @Test
    void keepsEnglishInEveryLinkBelowItsPrefix() {
        HttpResponse<String> page = browser.get("/en/hello?q=1");
        assertThat(page.body())
                .contains(
                        "lang=\"en\"",
                        "<h1>Hello</h1>",
                        "id=\"here\" href=\"/en/hello\"",
                        "id=\"other\" href=\"/hello?q=1\"")
                .contains("action=\"/en/hello\"", "id=\"cases\" href=\"http://localhost:8082/en\"");
        assertThat(header(browser.form("/en/hello", "text=x"), "Location")).endsWith("/en/hello");
    }

    @Test
    void showsFailuresAsADesignedPageInTheLanguageOfTheAddress() {
        HttpResponse<String> missing = browser.get("/hello/nothing", "Accept", HTML);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("<h1>Tidak ditemukan</h1>", "href=\"/en/hello/nothing\"", "<b></b>");
        HttpResponse<String> failed = browser.get("/en/hello/failure", "Accept", HTML);
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body())
                .contains("Something went wrong on our side", "lang=\"en\"", "href=\"/hello/failure\"")
                .containsPattern("<b>[0-9a-f]{32}</b>")
                .doesNotContain("secret");
    }

    @Test
    void showsAPageThatCannotBeDrawnAsAFailureToo() {
        HttpResponse<String> broken = browser.get("/hello/broken", "Accept", HTML);
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).contains("Ada kesalahan di pihak kami").doesNotContain("template", "Exception");
    }

    @Test
    void neverLinksToAnotherHostFromAPageAboutABadAddress() {
        HttpResponse<String> answer = browser.get("/en//evil.example/x", "Accept", HTML);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("id=\"other\" href=\"/evil.example/x\"");
    }

    @Test
    void setsStrictHeadersAndNoCookieForReaders() {
        HttpResponse<String> page = browser.get("/hello");
        assertThat(header(page, "Content-Security-Policy"))
                .startsWith("default-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Trace-Id")).isPresent();
    }

    @Test
    void closesWhatIsNotNamedPublic() {
        assertThat(browser.get("/office", "Accept", HTML).statusCode()).isEqualTo(401);
        HttpResponse<String> api = browser.get("/api/v1/me");
        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(type(api)).isEqualTo("sign-in-required");
    }

    @Test
    void showsHealthMetricsAndTheDescriptionOfTheApi() {
        assertThat(browser.get("/actuator/health/readiness").body()).contains("UP");
        assertThat(browser.get("/actuator/health/liveness").body()).contains("UP");
        assertThat(browser.get("/actuator/prometheus").body())
                .contains("http_server_requests_seconds_count", "application=\"example-service\"");
        assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(browser.get("/v3/api-docs").body()).contains("/api/v1/public/things");
    }
}
