package id.lapor.identity.run;

import static id.lapor.identity.run.Visitor.csrf;
import static id.lapor.identity.run.Visitor.json;
import static id.lapor.identity.run.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;
import tools.jackson.databind.JsonNode;

class SecondFactorTests {

    private static final String PAGE = "/second-factor";

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
    void open() throws IOException {
        Files.deleteIfExists(factorOf("bureau"));
        anotherWindow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bureau", "inspector", "auditor"})
    void asksTheseRolesForMoreThanAPassword(String username) {
        assertThat(location(browser.get(password(username)))).endsWith(PAGE);
        assertThat(location(browser.get(flow.authorize(Map.of())))).endsWith(PAGE);
        assertThat(browser.get(PAGE).body()).contains("Pasang faktor kedua", "<path", username);
    }

    @Test
    void enrolsAnAppAndAsksForItsCodeFromThenOn() {
        Phone phone = enrol("bureau");
        anotherWindow();
        browser.get(password("bureau"));
        assertThat(browser.get(PAGE).body())
                .contains("Tulis kode dari aplikasi")
                .doesNotContain("id=\"key\"");

        JsonNode tokens = tokens(location(send(phone.next())));

        Jwt access = flow.verified(tokens.path("access_token").asString());
        assertThat(access.getClaimAsStringList("amr")).containsExactly("pwd", "otp");
        assertThat(access.getClaimAsInstant("auth_time")).isBeforeOrEqualTo(access.getIssuedAt());
        Jwt person = flow.verified(tokens.path("id_token").asString());
        assertThat(person.getClaimAsStringList("amr")).containsExactly("pwd", "otp");
        assertThat(person.getClaimAsInstant("auth_time")).isEqualTo(access.getClaimAsInstant("auth_time"));
    }

    @Test
    void keepsMethodAndTimeThroughARefresh() {
        browser.get(password("bureau"));
        JsonNode tokens = tokens(location(send(new Phone(browser.get(PAGE).body()).now())));
        JsonNode renewed = json(flow.refresh(tokens.path("refresh_token").asString()));

        Jwt before = flow.verified(tokens.path("access_token").asString());
        for (String kind : new String[] {"access_token", "id_token"}) {
            Jwt after = flow.verified(renewed.path(kind).asString());
            assertThat(after.getClaimAsStringList("amr")).containsExactly("pwd", "otp");
            assertThat(after.getClaimAsInstant("auth_time")).isEqualTo(before.getClaimAsInstant("auth_time"));
        }
    }

    @Test
    void refusesAWrongCodeWithWords() {
        Phone phone = enrol("bureau");
        anotherWindow();
        browser.get(password("bureau"));
        for (String code : List.of(phone.wrong(), "", "12345", "\u0661\u0662\u0663\u0664\u0665\u0666")) {
            HttpResponse<String> answer = send(code);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Kode tidak cocok", "href=\"#code\"", "aria-invalid=\"true\"");
        }
        assertThat(location(send(phone.next()))).contains("/oauth2/authorize");
    }

    @Test
    void takesACodeOnce() {
        browser.get(password("bureau"));
        Phone phone = new Phone(browser.get(PAGE).body());
        String code = phone.now();
        assertThat(location(send(code))).contains("/oauth2/authorize");
        anotherWindow();
        browser.get(password("bureau"));
        HttpResponse<String> again = send(code);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("sudah dipakai");
        assertThat(location(send(phone.next()))).contains("/oauth2/authorize");
    }

    @Test
    void letsAnAccountRestAfterFiveWrongCodesEvenForTheRightOne() throws IOException {
        browser.get(password("auditor"));
        Phone phone = new Phone(browser.get(PAGE).body());
        for (int i = 0; i < 5; i++) {
            assertThat(send(phone.wrong()).body()).contains("Kode tidak cocok");
        }
        assertThat(send(phone.now()).body()).contains("Terlalu banyak percobaan");
        assertThat(factorOf("auditor")).doesNotExist();
    }

    @Test
    void keepsWhatIsEnrolledSealedAndThroughARestart() throws IOException {
        Phone phone = enrol("bureau");
        byte[] kept = Files.readAllBytes(factorOf("bureau"));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("bureau", "base32");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(factorOf("bureau"))))
                .isEqualTo("rw-------");
        identity().close();
        identity().start();
        anotherWindow();
        browser.get(password("bureau"));
        assertThat(location(send(phone.next()))).contains("/oauth2/authorize");
    }

    @Test
    void keepsTheFirstOfTwoEnrolments() {
        browser.get(password("bureau"));
        Visitor first = browser;
        Phone slow = new Phone(first.get(PAGE).body());
        anotherWindow();
        Phone quick = enrol("bureau");
        String form = first.get(PAGE).body();
        HttpResponse<String> late = first.post(PAGE, Map.of("code", slow.now(), "_csrf", csrf(form)));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Tulis kode dari aplikasi").doesNotContain("id=\"key\"");
        anotherWindow();
        browser.get(password("bureau"));
        assertThat(location(send(quick.next()))).contains("/oauth2/authorize");
    }

    @Test
    void speaksEnglishWhereTheServiceDoes() {
        browser.get(flow.authorize(Map.of("ui_locales", "en")));
        String onwards = location(browser.signIn("/en/login", "bureau", Installation.PASSWORD));
        assertThat(location(browser.get(onwards))).endsWith("/en" + PAGE);
        String page = browser.get("/en" + PAGE).body();
        assertThat(page).contains("Set up the second factor", "lang=\"en\"");
        HttpResponse<String> wrong = browser.post("/en" + PAGE, Map.of("code", "1", "_csrf", csrf(page)));
        assertThat(wrong.body()).contains("The code does not match");
    }

    @Test
    void challengesADeviceToMakeAPasskeyAndRefusesWhatItDidNotMake() {
        browser.get(password("bureau"));
        String page = browser.get(PAGE).body();
        assertThat(page).contains("data-passkey=\"/second-factor/passkey\"");
        JsonNode challenge = json(passkey("/challenge", "{}", page));
        assertThat(challenge.path("rp").path("id").asString()).isEqualTo("localhost");
        assertThat(challenge.path("user").path("name").asString()).isEqualTo("bureau");
        assertThat(challenge.path("challenge").asString()).hasSizeGreaterThan(20);
        for (String answer : List.of("{}", "[]", "nonsense", "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"response\":{}}")) {
            passkey("/challenge", "{}", page);
            assertThat(passkey("", answer, page).statusCode()).as(answer).isEqualTo(422);
        }
        assertThat(passkey("", "{}", page).statusCode())
                .as("an answer to no challenge")
                .isEqualTo(422);
        assertThat(location(browser.get(flow.authorize(Map.of())))).endsWith(PAGE);
    }

    @Test
    void takesNoPasskeyForAnAccountThatHasAnApp() {
        enrol("bureau");
        anotherWindow();
        browser.get(password("bureau"));
        HttpResponse<String> answer =
                passkey("/challenge", "{}", browser.get(PAGE).body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).path("type").asString()).endsWith("/passkey-refused");
    }

    @Test
    void showsThePageToNobodyWithoutAPassword() {
        assertThat(location(browser.get(PAGE))).endsWith("/login");
    }

    /** Signs in with the password alone; the address that the provider leads on to. */
    private String password(String username) {
        browser.get(flow.authorize(Map.of()));
        return location(browser.signIn("/login", username, Installation.PASSWORD));
    }

    private Phone enrol(String username) {
        browser.get(password(username));
        Phone phone = new Phone(browser.get(PAGE).body());
        assertThat(location(send(phone.now()))).contains("/oauth2/authorize");
        return phone;
    }

    private HttpResponse<String> send(String code) {
        return browser.post(
                PAGE, Map.of("code", code, "_csrf", csrf(browser.get(PAGE).body())));
    }

    private HttpResponse<String> passkey(String call, String json, String page) {
        return browser.postJson(PAGE + "/passkey" + call, json, "X-CSRF-TOKEN", csrf(page));
    }

    private JsonNode tokens(String onwards) {
        HttpResponse<String> answer = flow.exchange(flow.codeAt(onwards), CodeFlow.VERIFIER);
        assertThat(answer.statusCode()).isEqualTo(200);
        return json(answer);
    }

    private void anotherWindow() {
        browser = new Visitor(identity().issuer());
        flow = new CodeFlow(browser, identity().issuer(), identity().pages());
    }

    private static Path factorOf(String username) {
        return folder.resolve("data").resolve("factors").resolve(username);
    }

    private static Installation identity() {
        return Objects.requireNonNull(started);
    }
}
