package id.lapor.identity.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;

class OperatorGrantTests {

    private static final String GRANT = "urn:lapor:grant-type:operator";

    @TempDir
    private static Path folder = Path.of("");

    private static @Nullable Installation started;

    @BeforeAll
    static void start() {
        started = new Installation(folder);
    }

    @AfterAll
    static void stop() {
        identity().close();
    }

    @ParameterizedTest
    @CsvSource({
        "bureau, BUREAU, KEMENKUMHAM",
        "inspector, INSPECTOR, ITJEN",
        "leader, LEADER, KEMENKUMHAM",
        "auditor, AUDITOR, KEMENKUMHAM",
        "liaison.ITJEN, LIAISON, ITJEN",
        "officer.KANIM-BANDA-ACEH, OFFICER, KANIM-BANDA-ACEH",
    })
    void givesTheOperatorATokenOfAnAccount(String username, String role, String unit) {
        HttpResponse<String> answer = ask(username, Installation.OPERATOR_KEY);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("refresh_token");
        Jwt token = verified(Visitor.json(answer).path("access_token").asString());
        assertThat(token.getClaimAsString("preferred_username")).isEqualTo(username);
        assertThat(token.getClaimAsStringList("roles")).containsExactly(role);
        assertThat(token.getClaimAsString("unit")).isEqualTo(unit);
        assertThat(token.getClaimAsStringList("amr")).containsExactly("operator");
        assertThat(token.getAudience()).containsExactly("lapor");
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void givesTheOperatorsOwnAccountATokenAndNobodyAWayToSignInWithIt() {
        HttpResponse<String> answer = ask("operator.auditor", Installation.OPERATOR_KEY);
        assertThat(answer.statusCode()).isEqualTo(200);
        Jwt token = verified(Visitor.json(answer).path("access_token").asString());
        assertThat(token.getClaimAsStringList("roles")).containsExactly("AUDITOR");
        assertThat(token.getClaimAsString("unit")).isNull();
        for (String password : new String[] {"", Installation.PASSWORD}) {
            assertThat(Visitor.location(
                            new Visitor(identity().issuer()).signIn("/login", "operator.auditor", password)))
                    .endsWith("?wrong");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"officer.NOWHERE", "officer.", "officer", "nobody", "BUREAU", "bureau.ITJEN", "leader ", ""})
    void refusesAnUnknownUnitOrAccount(String username) {
        HttpResponse<String> answer = ask(username, Installation.OPERATOR_KEY);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("error").asString()).isEqualTo("invalid_grant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "c2VjcmV0LW9mLXRoZS1vcGVyYXRvci1mb3ItdGVzdHN", Installation.PASSWORD})
    void refusesAWrongKey(String key) {
        HttpResponse<String> answer = ask("bureau", key);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Visitor.json(answer).path("error").asString()).isEqualTo("invalid_client");
    }

    @Test
    void refusesARequestWithoutAClientOrAName() {
        Visitor visitor = new Visitor(identity().issuer());
        assertThat(visitor.post("/oauth2/token", Map.of("grant_type", GRANT, "username", "bureau"))
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> nameless =
                visitor.post("/oauth2/token", Map.of("grant_type", GRANT), basic(Installation.OPERATOR_KEY));
        assertThat(nameless.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(nameless).path("error").asString()).isEqualTo("invalid_request");
    }

    @Test
    void takesTheKeyInTheBodyToo() {
        HttpResponse<String> answer = new Visitor(identity().issuer())
                .post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type",
                                GRANT,
                                "username",
                                "bureau",
                                "client_id",
                                "lapor-operator",
                                "client_secret",
                                Installation.OPERATOR_KEY));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void tokensSurviveARestart() throws Exception {
        String before = Visitor.json(ask("bureau", Installation.OPERATOR_KEY))
                .path("access_token")
                .asString();
        identity().close();
        identity().start();
        assertThat(verified(before).getClaimAsString("preferred_username")).isEqualTo("bureau");
        Path key = folder.resolve("identity-signing.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(folder.toFile().list()).doesNotContain("signing.new").hasSize(4);
    }

    @Test
    void showsHealthAndPublishesNoPrivateKey() {
        Visitor visitor = new Visitor(identity().issuer());
        assertThat(visitor.get("/actuator/health/readiness").body()).contains("UP");
        assertThat(visitor.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(visitor.get("/oauth2/jwks").body()).contains("\"n\":").doesNotContain("\"d\":", "\"p\":");
    }

    private static HttpResponse<String> ask(String username, String key) {
        return new Visitor(identity().issuer())
                .post("/oauth2/token", Map.of("grant_type", GRANT, "username", username), basic(key));
    }

    private static String[] basic(String key) {
        String credentials =
                Base64.getEncoder().encodeToString(("lapor-operator:" + key).getBytes(StandardCharsets.UTF_8));
        return new String[] {"Authorization", "Basic " + credentials};
    }

    private static Jwt verified(String token) {
        return CodeFlow.verified(token, identity().issuer());
    }

    private static Installation identity() {
        return Objects.requireNonNull(started);
    }
}
