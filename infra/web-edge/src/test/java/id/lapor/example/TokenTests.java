package id.lapor.example;

import static id.lapor.example.Browser.header;
import static id.lapor.example.Browser.json;
import static id.lapor.example.Browser.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
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

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = Example.class)
class TokenTests {

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

    @Test
    void knowsThePersonOfAToken() {
        HttpResponse<String> me = get("/api/v1/me", PROVIDER.claims("officer.KANIM-BANDA-ACEH", "OFFICER", "WIZARD"));
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(json(me).path("username").asString()).isEqualTo("officer.KANIM-BANDA-ACEH");
        assertThat(json(me).path("unit").asString()).isEqualTo("KANIM-BANDA-ACEH");
        assertThat(json(me).path("roles").size()).isEqualTo(1);
        assertThat(me.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void refusesAnExpiredToken() {
        assertRefused(PROVIDER.claims("bureau", "BUREAU")
                .expirationTime(Date.from(Instant.now().minusSeconds(120))));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        assertRefused(PROVIDER.claims("bureau", "BUREAU").issuer("http://localhost:1"));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        assertRefused(PROVIDER.claims("bureau", "BUREAU").audience("somebody-else"));
        assertRefused(PROVIDER.claims("bureau", "BUREAU").audience(List.of()));
    }

    @Test
    void refusesForeignKeysAgainAndAgainAndNeverTakesThemForAnOutage() {
        for (int i = 0; i < 5; i++) {
            String token =
                    SigningProvider.bearer(PROVIDER.claims("bureau", "BUREAU"), SigningProvider.newKey("foreign-" + i));
            HttpResponse<String> answer = browser.get("/api/v1/me", "Authorization", token);
            assertThat(answer.statusCode()).isEqualTo(401);
        }
        String underOurName =
                SigningProvider.bearer(PROVIDER.claims("bureau", "BUREAU"), SigningProvider.newKey("own"));
        assertThat(browser.get("/api/v1/me", "Authorization", underOurName).statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesWhatIsNoToken() {
        assertThat(browser.get("/api/v1/me", "Authorization", "Bearer nonsense").statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/api/v1/me", "Authorization", "Bearer a.b.c").statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/api/v1/me", "Authorization", "Basic YTpi").statusCode())
                .isEqualTo(401);
    }

    @Test
    void opensTheBooksToBureauAndAuditorOnly() {
        assertThat(get("/api/v1/ledger", PROVIDER.claims("bureau", "BUREAU")).statusCode())
                .isEqualTo(200);
        assertThat(get("/api/v1/ledger", PROVIDER.claims("auditor", "AUDITOR")).statusCode())
                .isEqualTo(200);
        HttpResponse<String> officer = get("/api/v1/ledger", PROVIDER.claims("officer.X", "OFFICER"));
        assertThat(officer.statusCode()).isEqualTo(403);
        assertThat(type(officer)).isEqualTo("not-permitted");
        assertThat(browser.get("/api/v1/ledger").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUREAU", "BUREAU AUDITOR", "BUREAU,AUDITOR", "[\"BUREAU\"]"})
    void grantsNothingForRolesThatAreNoList(String roles) {
        for (String method : List.of("pwd", "otp")) {
            JWTClaimsSet.Builder claims =
                    PROVIDER.claims("bureau", "BUREAU").claim("roles", roles).claim("amr", List.of(method));
            for (String book : List.of("/api/v1/ledger", "/api/v1/pulse")) {
                HttpResponse<String> answer = get(book, claims);
                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(type(answer)).isEqualTo("not-permitted");
            }
            assertThat(json(get("/api/v1/me", claims)).path("roles").size()).isZero();
        }
    }

    @Test
    void readsTheLedgerPageByPage() {
        HttpResponse<String> first = get("/api/v1/ledger?limit=2", PROVIDER.claims("bureau", "BUREAU"));
        assertThat(first.body())
                .isEqualTo("{\"items\":[{\"trackingNumber\":\"A\",\"status\":\"FILED\",\"events\":1},"
                        + "{\"trackingNumber\":\"B\",\"status\":\"FILED\",\"events\":1}],\"next\":\"B\"}");
        HttpResponse<String> last = get("/api/v1/ledger?limit=2&cursor=B", PROVIDER.claims("bureau", "BUREAU"));
        assertThat(last.body()).isEqualTo("{\"items\":[{\"trackingNumber\":\"C\",\"status\":\"FILED\",\"events\":1}]}");
        HttpResponse<String> none = get("/api/v1/ledger?limit=0", PROVIDER.claims("bureau", "BUREAU"));
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(json(none).path("errors").path(0).path("field").asString()).isEqualTo("limit");
    }

    private HttpResponse<String> get(String path, JWTClaimsSet.Builder claims) {
        return browser.get(path, "Authorization", PROVIDER.bearer(claims));
    }

    private void assertRefused(JWTClaimsSet.Builder claims) {
        HttpResponse<String> answer = get("/api/v1/me", claims);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(type(answer)).isEqualTo("token-not-accepted");
        assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    private static SigningProvider start() {
        try {
            return new SigningProvider(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
