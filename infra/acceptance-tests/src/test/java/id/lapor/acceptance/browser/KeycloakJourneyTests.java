package id.lapor.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.lapor.acceptance.stack.Api;
import id.lapor.acceptance.stack.Stack;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Officers and the operator with Keycloak as the identity provider and the realm as it is shipped. */
@Tag("long")
@ExtendWith(SharedChromium.class)
class KeycloakJourneyTests {
    private static final int OFFSET = 5500;
    private static final String UNIT = "KANIM-BANDA-ACEH";

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
            String cases = stack.followup().address() + "/cases";
            signIn(liaison, "liaison." + UNIT, cases);
            liaison.page().waitForURL(url -> url.startsWith(cases));
            assertThat(liaison.heading()).isEqualTo("Kotak masuk");
            assertThat(liaison.page().locator(".k-unit").innerText()).contains("Banda Aceh");
            for (Api service : List.of(stack.intake(), stack.routing(), stack.notification(), stack.reporting())) {
                liaison.open(service.address() + "/audit");
                assertThat(liaison.page().url())
                        .as("the provider knows the way back, whatever is refused there")
                        .isEqualTo(service.address() + "/audit");
            }
        }
    }

    @Test
    void theBureauSetsUpItsCodesAndSignsInWithOne() {
        String desk = stack.routing().address() + "/triage";
        Phone phone;
        try (Visitor bureau = chromium.visitor()) {
            signIn(bureau, "bureau", desk);
            phone = setUp(bureau.page());
            bureau.page().waitForURL(url -> url.startsWith(desk));
            assertThat(bureau.heading()).as("setting up proves nothing yet").isEqualTo("Diperlukan faktor kedua");
            bureau.follow("Masuk lagi dengan faktor kedua");
            givePassword(bureau.page());
            giveCode(bureau.page(), phone);
            bureau.page().waitForURL(url -> url.startsWith(desk));
            assertThat(bureau.heading()).isEqualTo("Meja biro");
            bureau.open(stack.followup().address() + "/cases");
            assertThat(bureau.heading()).as("every service knows").isEqualTo("Kotak masuk");
        }
        try (Visitor bureau = chromium.visitor()) {
            signIn(bureau, "bureau", desk);
            giveCode(bureau.page(), phone);
            bureau.page().waitForURL(url -> url.startsWith(desk));
            assertThat(bureau.heading()).isEqualTo("Meja biro");
        }
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
        assertThat(stack.followup()
                        .get("/api/v1/cases", Api.bearer(stack.token("liaison." + UNIT)))
                        .status())
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

    private static void signIn(Visitor visitor, String account, String address) {
        Page page = visitor.open(address).page();
        assertThat(visitor.heading()).isEqualTo("Masuk ke akun Anda");
        page.locator("#username").fill(account);
        givePassword(page);
    }

    private static void givePassword(Page page) {
        page.locator("#password").fill(stack.password());
        page.locator("#kc-login").click();
    }

    /** As somebody whose phone cannot read the picture: types the key. */
    private static Phone setUp(Page page) {
        page.locator("#mode-manual").click();
        Phone phone = new Phone(page.locator("#kc-totp-secret-key").innerText());
        page.locator("#totp").fill(phone.code());
        page.locator("#saveTOTPBtn").click();
        return phone;
    }

    private static void giveCode(Page page, Phone phone) {
        page.locator("#otp").fill(phone.code());
        page.locator("#kc-login").click();
    }

    private static JsonNode claims(String token) {
        return new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]));
    }

    private static List<String> texts(JsonNode list) {
        return list.isArray() ? list.valueStream().map(JsonNode::asString).toList() : List.of(list.asString());
    }
}
