package id.lapor.identity.run;

import static id.lapor.identity.run.Visitor.json;
import static id.lapor.identity.run.Visitor.location;
import static id.lapor.identity.run.Visitor.parameters;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoders;

class SignInTests {

    private static final String OFFICER = "officer.KANIM-BANDA-ACEH";
    private static final String VERIFIER = "v".repeat(50);

    @TempDir
    private static Path folder = Path.of("");

    private static @Nullable Installation started;

    private Visitor browser = new Visitor("");

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
    }

    @Test
    void leadsThroughTheSignInToACodeAndTokens() {
        assertThat(location(browser.get(authorize(Map.of()))))
                .isEqualTo(identity().issuer() + "/login");
        HttpResponse<String> tokens = exchange(code(), VERIFIER);
        assertThat(tokens.statusCode()).isEqualTo(200);
        Jwt access = verified(json(tokens).path("access_token").asString());
        assertThat(access.getAudience()).containsExactly("lapor");
        assertThat(access.getClaimAsStringList("roles")).containsExactly("OFFICER");
        assertThat(access.getClaimAsStringList("amr")).containsExactly("pwd");
        assertThat(Duration.between(access.getIssuedAt(), access.getExpiresAt()))
                .isEqualTo(Duration.ofMinutes(15));
        Jwt person = verified(json(tokens).path("id_token").asString());
        assertThat(person.getAudience()).containsExactly("lapor-pages");
        assertThat(person.getClaimAsString("preferred_username")).isEqualTo(OFFICER);
        assertThat(person.getClaimAsString("unit")).isEqualTo("KANIM-BANDA-ACEH");
    }

    @Test
    void givesEachRefreshTokenOnce() {
        String first = json(exchange(code(), VERIFIER)).path("refresh_token").asString();
        HttpResponse<String> renewed = refresh(first);
        assertThat(renewed.statusCode()).isEqualTo(200);
        assertThat(verified(json(renewed).path("access_token").asString()).getClaimAsString("unit"))
                .isEqualTo("KANIM-BANDA-ACEH");
        assertThat(refresh(first).statusCode()).isEqualTo(400);
        assertThat(refresh(json(renewed).path("refresh_token").asString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesACodeWithoutItsProof() {
        assertThat(exchange(code(), "w".repeat(50)).statusCode()).isEqualTo(400);
        browser.signIn("/login", OFFICER, Installation.PASSWORD);
        Map<String, String> without = request();
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
        String idToken = json(exchange(code(), VERIFIER)).path("id_token").asString();
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
        browser.get(authorize(Map.of()));
        String onwards = location(browser.signIn("/login", OFFICER, Installation.PASSWORD));
        Map<String, String> answer = parameters(location(browser.get(onwards)));
        assertThat(answer).containsEntry("state", "s1");
        return Objects.requireNonNull(answer.get("code"));
    }

    private HttpResponse<String> exchange(String code, String verifier) {
        return browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "lapor-pages",
                        "redirect_uri",
                        identity().pages() + "/login/oauth2/code/lapor",
                        "code",
                        code,
                        "code_verifier",
                        verifier));
    }

    private HttpResponse<String> refresh(String token) {
        return browser.post(
                "/oauth2/token",
                Map.of("grant_type", "refresh_token", "client_id", "lapor-pages", "refresh_token", token));
    }

    private static String authorize(Map<String, String> changes) {
        Map<String, String> request = request();
        request.putAll(changes);
        return "/oauth2/authorize?" + Visitor.query(request);
    }

    private static Map<String, String> request() {
        return new HashMap<>(Map.of(
                "response_type", "code",
                "client_id", "lapor-pages",
                "scope", "openid profile",
                "state", "s1",
                "redirect_uri", identity().pages() + "/login/oauth2/code/lapor",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Jwt verified(String token) {
        return JwtDecoders.fromIssuerLocation(identity().issuer()).decode(token);
    }

    private static Installation identity() {
        return Objects.requireNonNull(started);
    }
}
