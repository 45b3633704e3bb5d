package id.lapor.example;

import static id.lapor.example.Browser.header;
import static id.lapor.example.Browser.json;
import static id.lapor.example.Browser.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An installation with its own provider; another one is {@link ForeignProviderTests}'. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = Example.class,
        properties = "lapor.edge.oidc.operator-tokens=true")
class SecondFactorTests {

    private static final SigningProvider PROVIDER = start();

    @LocalServerPort
    private int port;

    private Browser browser = new Browser(0);

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("lapor.edge.oidc.issuer", PROVIDER::issuer);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUREAU", "INSPECTOR", "AUDITOR"})
    void refusesAPasswordAlone(String role) {
        assertRefused(PROVIDER.claims("somebody", role).claim("amr", List.of("pwd")));
        assertRefused(PROVIDER.claims("somebody", "OFFICER", role).claim("amr", List.of("pwd")));
        assertRefused(PROVIDER.claims("somebody", role).claim("amr", List.of()));
        assertRefused(PROVIDER.claims("somebody", role).claim("amr", "otp"));
        assertRefused(PROVIDER.claims("somebody", role).claim("amr", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"otp", "hwk", "swk", "mfa", "operator"})
    void takesEachSecondFactor(String method) {
        assertThat(me(PROVIDER.claims("bureau", "BUREAU").claim("amr", List.of("pwd", method)))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIAISON", "OFFICER", "LEADER", "WIZARD"})
    void leavesOtherRolesAlone(String role) {
        assertThat(me(PROVIDER.claims("somebody", role).claim("amr", List.of("pwd")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(me(PROVIDER.claims("somebody", role).claim("amr", null)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesPublicCallsTooSinceTheyMayTellMoreToWhoIsKnown() {
        String token = PROVIDER.bearer(PROVIDER.claims("bureau", "BUREAU").claim("amr", List.of("pwd")));
        assertThat(type(browser.get("/api/v1/public/number?of=1", "Authorization", token)))
                .isEqualTo("second-factor-required");
        assertThat(browser.get("/api/v1/public/number?of=1").statusCode()).isEqualTo(200);
    }

    @Test
    void saysInBothLanguagesWhatToDo() {
        String token = PROVIDER.bearer(PROVIDER.claims("bureau", "BUREAU").claim("amr", List.of("pwd")));
        HttpResponse<String> indonesian = browser.get("/api/v1/me", "Authorization", token);
        assertThat(json(indonesian).path("detail").asString()).contains("aplikasi autentikator");
        HttpResponse<String> english = browser.get("/api/v1/me", "Authorization", token, "Accept-Language", "en");
        assertThat(json(english).path("detail").asString()).contains("authenticator app");
    }

    private void assertRefused(JWTClaimsSet.Builder claims) {
        HttpResponse<String> answer = me(claims);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(type(answer)).isEqualTo("second-factor-required");
        assertThat(header(answer, "WWW-Authenticate"))
                .startsWith("Bearer error=\"insufficient_user_authentication\"")
                .contains("acr_values=\"mfa\"");
    }

    private HttpResponse<String> me(JWTClaimsSet.Builder claims) {
        return browser.get("/api/v1/me", "Authorization", PROVIDER.bearer(claims));
    }

    private static SigningProvider start() {
        try {
            return new SigningProvider(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
