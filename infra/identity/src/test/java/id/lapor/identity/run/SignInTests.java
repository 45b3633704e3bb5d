package id.lapor.identity.run;

import static id.lapor.identity.run.Visitor.json;
import static id.lapor.identity.run.Visitor.location;
import static id.lapor.identity.run.Visitor.parameters;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;

class SignInTests {

    private static final String OFFICER = "officer.KANIM-BANDA-ACEH";

    @TempDir
    private static Path folder = Path.of("");

    private static @Nullable Installation started;

    private Visitor browser = new Visitor("");
    private CodeFlow flow = new CodeFlow(browser, "", "");

    @BeforeAll
    static void start() {
        started = new Installation(folder);
    }

    @AfterAll
    static void stop() {
        identity().close();
    }

    @BeforeEach
    void open() {
        browser = new Visitor(identity().issuer());
        flow = new CodeFlow(browser, identity().issuer(), identity().pages());
    }

    @Test
    void leadsThroughTheSignInToACodeAndTokens() {
        assertThat(location(browser.get(authorize(Map.of()))))
                .isEqualTo(identity().issuer() + "/login");
        HttpResponse<String> tokens = flow.exchange(code(), CodeFlow.VERIFIER);
        assertThat(tokens.statusCode()).isEqualTo(200);
        Jwt access = flow.verified(json(tokens).path("access_token").asString());
        assertThat(access.getAudience()).containsExactly("lapor");
        assertThat(access.getClaimAsStringList("roles")).containsExactly("OFFICER");
        assertThat(access.getClaimAsStringList("amr")).containsExactly("pwd");
        assertThat(Duration.between(access.getIssuedAt(), access.getExpiresAt()))
                .isEqualTo(Duration.ofMinutes(15));
        Jwt person = flow.verified(json(tokens).path("id_token").asString());
        assertThat(person.getAudience()).containsExactly("lapor-pages");
        assertThat(person.getClaimAsString("preferred_username")).isEqualTo(OFFICER);
        assertThat(person.getClaimAsString("unit")).isEqualTo("KANIM-BANDA-ACEH");
    }

    @Test
    void givesEachRefreshTokenOnce() {
        String first = json(flow.exchange(code(), CodeFlow.VERIFIER))
                .path("refresh_token")
                .asString();
        HttpResponse<String> renewed = flow.refresh(first);
        assertThat(renewed.statusCode()).isEqualTo(200);
        assertThat(flow.verified(json(renewed).path("access_token").asString()).getClaimAsString("unit"))
                .isEqualTo("KANIM-BANDA-ACEH");
        assertThat(flow.refresh(first).statusCode()).isEqualTo(400);
        assertThat(flow.refresh(json(renewed).path("refresh_token").asString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesACodeWithoutItsProof() {
        assertThat(flow.exchange(code(), "w".repeat(50)).statusCode()).isEqualTo(400);
        browser.signIn("/login", OFFICER, Installation.PASSWORD);
        Map<String, String> without = flow.request();
        without.remove("code_challenge");
        without.remove("code_challenge_method");
        String answer = location(browser.get("/oauth2/authorize?" + Visitor.query(without)));
        assertThat(parameters(answer)).containsEntry("error", "invalid_request").doesNotContainKey("code");
    }

    @Test
    void sendsNobodyToAForeignAddress() {
        browser.signIn("/login", OFFICER, Installation.PASSWORD);
        HttpResponse<String> answer =
                browser.get(authorize(Map.of("redirect_uri", "http://evil.example/login/oauth2/code/lapor")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void speaksTheLanguageOfThePageThatAsked() {
        String english = location(browser.get(authorize(Map.of("ui_locales", "en"))));
        assertThat(english).endsWith("/en/login");
        assertThat(browser.get(english).body()).contains("Staff sign-in", "Demonstration accounts", "lang=\"en\"");
        HttpResponse<String> indonesian = browser.get("/login");
        assertThat(indonesian.body())
                .contains("Masuk sebagai petugas", "officer.", "liaison.")
                .doesNotContain(Installation.PASSWORD);
        assertThat(indonesian.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self' ")
                .contains(identity().pages());
    }

    @Test
    void doesNotTellAWrongPasswordFromAnUnknownAccount() {
        assertThat(location(browser.signIn("/login", "bureau", "wrong"))).endsWith("/login?wrong");
        assertThat(location(browser.signIn("/login", "nobody", Installation.PASSWORD)))
                .endsWith("/login?wrong");
        assertThat(location(browser.signIn("/en/login", "nobody", "wrong"))).endsWith("/en/login?wrong");
        assertThat(browser.get("/login?wrong").body()).contains("tidak cocok").doesNotContain("sudah keluar");
        assertThat(browser.get("/login").body()).doesNotContain("tidak cocok", "Terlalu banyak", "sudah keluar");
    }

    @Test
    void letsANameRestAfterFiveFailuresEvenForTheRightPassword() {
        for (int i = 0; i < 5; i++) {
            assertThat(location(browser.signIn("/login", "leader", "wrong"))).endsWith("/login?wrong");
        }
        assertThat(location(browser.signIn("/login", "leader", Installation.PASSWORD)))
                .endsWith("/login?wait");
        assertThat(location(browser.signIn("/login", "inspector", Installation.PASSWORD)))
                .doesNotContain("login");
    }

    @Test
    void signsOutAndBackToTheService() {
        String idToken =
                json(flow.exchange(code(), CodeFlow.VERIFIER)).path("id_token").asString();
        String back = identity().pages() + "/";
        String logout =
                "/connect/logout?" + Visitor.query(Map.of("id_token_hint", idToken, "post_logout_redirect_uri", back));
        assertThat(location(browser.get(logout))).isEqualTo(back);
        assertThat(location(browser.get(authorize(Map.of())))).endsWith("/login");
    }

    @Test
    void signsOutEvenWhenTheSignInIsForgotten() {
        browser.signIn("/login", OFFICER, Installation.PASSWORD);
        assertThat(location(browser.get("/connect/logout?id_token_hint=forgotten")))
                .endsWith("/login?signed-out");
        assertThat(location(browser.get(authorize(Map.of())))).endsWith("/login");
    }

    private String code() {
        return flow.code(OFFICER);
    }

    private String authorize(Map<String, String> changes) {
        return flow.authorize(changes);
    }

    private static Installation identity() {
        return Objects.requireNonNull(started);
    }
}
