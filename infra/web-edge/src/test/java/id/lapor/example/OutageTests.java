package id.lapor.example;

import static id.lapor.example.Browser.header;
import static id.lapor.example.Browser.type;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.store.EmbeddedStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service whose provider is away at its start, comes, and goes again. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = Example.class,
        properties = {
            "lapor.edge.pages=true",
            "lapor.edge.session-cookie=LAPOR_OUTAGE",
            "spring.mongodb.database=edge_outage"
        })
class OutageTests {

    private static final int PROVIDER_PORT = freePort();

    @TempDir
    private static Path folder;

    private static @Nullable EmbeddedStore store;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void openStore() {
        store = EmbeddedStore.start(folder, 0);
    }

    @AfterAll
    static void closeStore() {
        Objects.requireNonNull(store).close();
    }

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("spring.mongodb.uri", () -> Objects.requireNonNull(store).connectionString());
        registry.add("lapor.edge.oidc.issuer", () -> "http://localhost:" + PROVIDER_PORT);
    }

    @Test
    void servesWhatItCanWhileTheProviderIsAwayAndSignsInWhenItComes() throws IOException {
        Browser browser = new Browser(port);
        assertThat(browser.get("/hello").statusCode()).isEqualTo(200);
        HttpResponse<String> away = browser.get("/api/v1/me", "Authorization", "Bearer a.b.c");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(header(away, "Retry-After")).isEqualTo("5");
        HttpResponse<String> page = browser.get("/en/oauth2/authorization/lapor", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Sign-in is not available just now");

        String token;
        try (SigningProvider provider = new SigningProvider(PROVIDER_PORT)) {
            token = provider.bearer(provider.claims("bureau", "BUREAU"));
            assertThat(browser.get("/api/v1/me", "Authorization", token).statusCode())
                    .isEqualTo(200);
            assertThat(browser.get("/oauth2/authorization/lapor").statusCode()).isEqualTo(302);
        }
        assertThat(browser.get("/api/v1/me", "Authorization", token).statusCode())
                .isEqualTo(200);
    }

    @Test
    void sendsPeopleToTheSignInAndProgramsAway() {
        Browser browser = new Browser(port);
        HttpResponse<String> page = browser.get("/en/office?q=1", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(header(page, "Location")).endsWith("/en/oauth2/authorization/lapor");
        assertThat(header(page, "Set-Cookie"))
                .startsWith("LAPOR_OUTAGE=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
        HttpResponse<String> fragment = browser.get("/office", "HX-Request", "true");
        assertThat(fragment.statusCode()).isEqualTo(401);
        assertThat(header(fragment, "HX-Refresh")).isEqualTo("true");
        HttpResponse<String> program = browser.get("/office", "Accept", "application/json");
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(type(program)).isEqualTo("sign-in-required");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        HttpResponse<String> answer = new Browser(port).form("/hello", "text=x", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Formulir sudah kedaluwarsa");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
