package id.lapor.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.acceptance.stack.Api;
import id.lapor.acceptance.stack.Stack;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Officers, administrators and the operator with Keycloak as the identity provider and the realm as it is shipped. */
@Tag("long")
@ExtendWith(SharedChromium.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakJourneyTests {
    private static final int OFFSET = 5500;
    private static final String UNIT = "KANIM-BANDA-ACEH";
    private static final Duration COMMAND = Duration.ofMinutes(2);

    private static Stack stack;

    private final Chromium chromium;

    KeycloakJourneyTests(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeAll
    static void start() {
        stack = Stack.start(OFFSET, Map.of(), "--keycloak");
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void aLiaisonSignsInWithAPassword() {
        try (Visitor liaison = chromium.visitor()) {
            new KeycloakPages(liaison).signIn("liaison." + UNIT, stack.password(), cases());
            liaison.page().waitForURL(url -> url.startsWith(cases()));
            assertThat(liaison.heading()).isEqualTo("Kotak masuk");
            assertThat(liaison.page().locator(".k-unit").innerText()).contains("Banda Aceh");
            for (Api service : List.of(stack.intake(), stack.routing(), stack.notification(), stack.reporting())) {
                liaison.open(service.address() + "/audit");
                assertThat(liaison.page().url())
                        .as("the provider knows the way back, whatever is refused there")
                        .startsWith(service.address() + "/audit");
            }
        }
    }

    @Test
    void theBureauSetsUpItsCodesAndSignsInWithOne() {
        String desk = stack.routing().address() + "/triage";
        Phone phone;
        try (Visitor bureau = chromium.visitor()) {
            KeycloakPages provider = new KeycloakPages(bureau);
            provider.signIn("bureau", stack.password(), desk);
            phone = provider.setUpCodes();
            bureau.page().waitForURL(url -> url.startsWith(desk));
            assertThat(bureau.heading()).as("setting up proves nothing yet").isEqualTo("Diperlukan faktor kedua");
            bureau.follow("Masuk lagi dengan faktor kedua");
            provider.givePassword(stack.password());
            provider.giveCode(phone);
            bureau.page().waitForURL(url -> url.startsWith(desk));
            assertThat(bureau.heading()).isEqualTo("Meja biro");
            bureau.open(cases());
            assertThat(bureau.heading()).as("every service knows").isEqualTo("Kotak masuk");
        }
        try (Visitor bureau = chromium.visitor()) {
            KeycloakPages provider = new KeycloakPages(bureau);
            provider.signIn("bureau", stack.password(), desk);
            provider.giveCode(phone);
            bureau.page().waitForURL(url -> url.startsWith(desk));
            assertThat(bureau.heading()).isEqualTo("Meja biro");
        }
    }

    @Test
    void fiveWrongPasswordsLockAnAccountEvenForTheRightOne() {
        String account = "officer.KANIM-SABANG";
        try (Visitor person = chromium.visitor()) {
            KeycloakPages provider = new KeycloakPages(person);
            person.open(cases());
            IntStream.rangeClosed(1, 4).forEach(i -> provider.isRefused(account, "salah-sekali-" + i));
            provider.giveNameAndPassword(account, stack.password());
            person.page().waitForURL(url -> url.startsWith(cases()));
            assertThat(person.heading()).as("four are forgiven").isEqualTo("Kotak masuk");
        }
        try (Visitor stranger = chromium.visitor()) {
            KeycloakPages provider = new KeycloakPages(stranger);
            stranger.open(cases());
            IntStream.rangeClosed(1, 5).forEach(i -> provider.isRefused(account, "salah-sekali-" + i));
            provider.isRefused(account, stack.password());
        }
    }

    @Test
    void aPersonChangesTheirPasswordOnTheirAccountPages() {
        String account = "officer.KANIM-LANGSA";
        String own = "kopi gayo tiap pagi";
        String accountPage = stack.identity().address() + "/realms/lapor/account/account-security/signing-in";
        try (Visitor person = chromium.visitor()) {
            KeycloakPages provider = new KeycloakPages(person);
            provider.signIn(account, stack.password(), accountPage);
            person.press("Update");
            provider.isTooWeak("pendek", "Kata sandi terlalu pendek: paling sedikit 12 karakter.");
            provider.isTooWeak(account.toLowerCase(Locale.ROOT), "Kata sandi tidak boleh sama dengan nama akun.");
            provider.isTooWeak(stack.password(), "Kata sandi tidak boleh sama dengan 5 kata sandi terakhir.");
            provider.choosePassword(own);
            person.page().waitForURL(url -> url.startsWith(accountPage));
        }
        try (Visitor person = chromium.visitor()) {
            KeycloakPages provider = new KeycloakPages(person);
            person.open(cases());
            provider.isRefused(account, stack.password());
            provider.giveNameAndPassword(account, own);
            person.page().waitForURL(url -> url.startsWith(cases()));
        }
    }

    @Test
    void anAdministratorFindsAUnitByItsNameAndMovesAPersonThere() {
        String officer = "officer.RUTAN-SIGLI";
        assertThat(unitNow(officer)).isEqualTo("RUTAN-SIGLI");
        new KeycloakAdministrator(stack).move(officer, "imigrasi kelas ii tpi sabang");
        assertThat(unitNow(officer)).isEqualTo("KANIM-SABANG");
    }

    /** As a new token says. */
    private static String unitNow(String account) {
        Stack.Result token = stack.lapor(COMMAND, "token", account);
        assertThat(token.status()).as(token.output()).isZero();
        return claims(token.output()).path("unit").asString();
    }

    @Test
    void theOperatorGetsATokenThatSaysSo() {
        String token = stack.token("bureau");
        JsonNode claims = claims(token);
        assertThat(texts(claims.path("amr"))).containsExactly("operator");
        assertThat(texts(claims.path("roles"))).containsExactlyInAnyOrder("BUREAU", "second-factor");
        assertThat(texts(claims.path("aud"))).containsExactly("lapor");
        assertThat(claims.path("unit").asString()).isEqualTo("KEMENKUMHAM");
        assertThat(stack.routing().get("/api/v1/triage", Api.bearer(token)).status())
                .isEqualTo(200);
        String liaison = stack.token("liaison." + UNIT);
        assertThat(claims(liaison).path("unit").asString()).isEqualTo(UNIT);
        assertThat(stack.followup().get("/api/v1/cases", Api.bearer(liaison)).status())
                .isEqualTo(200);
    }

    @Test
    void nobodyElseGetsATokenWithoutABrowser() {
        for (String client : List.of("lapor-pages", "admin-cli", "account")) {
            String form = "grant_type=password&client_id=" + client + "&username=bureau&password=" + stack.password();
            int status = stack.identity()
                    .postRaw(
                            "/realms/lapor/protocol/openid-connect/token",
                            form,
                            "application/x-www-form-urlencoded",
                            Map.of())
                    .status();
            assertThat(status).as(client).isBetween(400, 401);
        }
    }

    /** After the others, who still need them. */
    @Test
    @Order(Integer.MAX_VALUE)
    void theOperatorsCommandsOutliveTheDemoAccountsAndStrangersGuesses() {
        KeycloakAdministrator administrator = new KeycloakAdministrator(stack);
        administrator.delete("bureau");
        administrator.delete("auditor");
        try (Visitor stranger = chromium.visitor()) {
            stranger.open(cases());
            KeycloakPages provider = new KeycloakPages(stranger);
            IntStream.rangeClosed(1, 6).forEach(i -> provider.isRefused("operator.auditor", "salah-sekali-" + i));
        }
        Stack.Result account = stack.lapor(COMMAND, "account");
        assertThat(account.status()).as(account.output()).isZero();
        Stack.Result audit = stack.lapor(COMMAND, "audit", "verify");
        assertThat(audit.status()).as(audit.output()).isZero();
    }

    private static String cases() {
        return stack.followup().address() + "/cases";
    }

    private static JsonNode claims(String token) {
        return new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]));
    }

    private static List<String> texts(JsonNode list) {
        return list.isArray() ? list.valueStream().map(JsonNode::asString).toList() : List.of(list.asString());
    }
}
