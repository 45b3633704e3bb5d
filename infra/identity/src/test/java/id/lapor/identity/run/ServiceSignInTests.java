package id.lapor.identity.run;

import static id.lapor.identity.run.Visitor.csrf;
import static id.lapor.identity.run.Visitor.json;
import static id.lapor.identity.run.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A service's pages and API with the real provider behind them. */
class ServiceSignInTests {

    @TempDir
    private static Path folder = Path.of("");

    private static @Nullable Installation started;
    private static @Nullable ConfigurableApplicationContext desk;

    private Visitor browser = new Visitor("");

    @BeforeAll
    static void start() {
        started = new Installation(folder);
        desk = started.desk();
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(desk).close();
        identity().close();
    }

    @BeforeEach
    void open() {
        browser = new Visitor(identity().pages());
    }

    @Test
    void signsInReturnsToThePageActsAndSignsOut() {
        HttpResponse<String> page = signIn("/desk?q=1", "officer.ITJEN");
        assertThat(page.uri()).hasToString(identity().pages() + "/desk?q=1&continue");
        assertThat(page.body()).contains("officer.ITJEN ITJEN id");

        HttpResponse<String> done = browser.post("/desk", Map.of("_csrf", csrf(page.body())));
        assertThat(done.body()).isEqualTo("done by officer.ITJEN");
        assertThat(browser.post("/desk", Map.of()).statusCode()).isEqualTo(403);

        HttpResponse<String> out = browser.follow(browser.post("/logout", Map.of("_csrf", csrf(page.body()))));
        assertThat(out.uri()).hasToString(identity().issuer() + "/login");
        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void keepsEnglishThroughTheSignIn() {
        HttpResponse<String> form = browser.follow(browser.get("/en/desk"));
        assertThat(form.uri()).hasToString(identity().issuer() + "/en/login");
        assertThat(signIn("/en/desk", "leader").body()).contains("leader KEMENKUMHAM en");
    }

    @Test
    void takesTheOperatorsTokenAtTheApi() {
        HttpResponse<String> answer = new Visitor(identity().issuer())
                .post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type", "urn:lapor:grant-type:operator",
                                "username", "liaison.ITJEN",
                                "client_id", "lapor-operator",
                                "client_secret", Installation.OPERATOR_KEY));
        String token = json(answer).path("access_token").asString();
        HttpResponse<String> me = browser.get("/api/v1/me", "Authorization", "Bearer " + token);
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(json(me).path("unit").asString()).isEqualTo("ITJEN");
        assertThat(json(me).path("roles").path(0).asString()).isEqualTo("LIAISON");
    }

    @Test
    void leadsThroughTheSecondFactorBackToThePage() {
        HttpResponse<String> enrolment = signIn("/en/desk?q=1", "bureau");
        assertThat(enrolment.uri()).hasToString(identity().issuer() + "/en/second-factor");
        HttpResponse<String> sent = browser.post(
                enrolment.uri().toString(),
                Map.of("code", new Phone(enrolment.body()).now(), "_csrf", csrf(enrolment.body())));
        HttpResponse<String> page = browser.follow(sent);
        assertThat(page.uri()).hasToString(identity().pages() + "/en/desk?q=1&continue");
        assertThat(page.body()).contains("bureau KEMENKUMHAM en");
    }

    @Test
    void explainsItselfWhereTheProviderAskedForLessThanTheServiceNeeds() {
        HttpResponse<String> refused = signIn("/desk?q=1", "liaison.ITJEN");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Diperlukan faktor kedua", "/oauth2/authorization/lapor?second-factor");
        HttpResponse<String> again = browser.get("/oauth2/authorization/lapor?second-factor");
        assertThat(Visitor.parameters(location(again)))
                .containsEntry("prompt", "login")
                .containsEntry("acr_values", "mfa");
        assertThat(Visitor.parameters(location(browser.get("/oauth2/authorization/lapor"))))
                .doesNotContainKeys("prompt", "acr_values");
        assertThat(browser.get("/kit/lapor.css").statusCode()).isEqualTo(200);
    }

    @Test
    void opensTheApiToNoSession() {
        signIn("/desk", "officer.ITJEN");
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> signIn(String page, String username) {
        HttpResponse<String> form = browser.follow(browser.get(page));
        HttpResponse<String> sent = browser.signIn(form.uri().toString(), username, Installation.PASSWORD);
        assertThat(location(sent)).contains("/oauth2/authorize");
        return browser.follow(sent);
    }

    private static Installation identity() {
        return Objects.requireNonNull(started);
    }
}
