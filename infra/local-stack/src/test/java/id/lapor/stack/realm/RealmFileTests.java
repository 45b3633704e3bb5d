package id.lapor.stack.realm;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Home;
import id.lapor.stack.home.Keys;
import id.lapor.stack.home.OperatorAccount;
import id.lapor.stack.home.Ports;
import id.lapor.stack.home.Provider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmFileTests {
    @TempDir
    private Path folder = Path.of("");

    private Home home = new Home(folder, folder, folder);
    private JsonNode realm = new JsonMapper().createObjectNode();

    @BeforeEach
    void fill() throws Exception {
        home = Home.of(Map.of("LAPOR_HOME", folder.resolve("lapor").toString()), Path.of("."));
        home.make();
        new Keys(home).make();
        Files.writeString(home.unitsFile(), """
                code,name,validFrom
                KEMENKUMHAM,Kementerian,2020-01-01
                ITJEN,Inspektorat,2020-01-01
                KANIM-BANDA-ACEH,"Kantor Imigrasi Banda Aceh/Sabang, Kelas I",2024-01-01
                KANIM-BANDA-ACEH,Kantor lama,2020-01-01
                """);
        Path file = folder.resolve("realm.json");
        new RealmFile(home, new Addresses(new Ports(1000), Map.of(), Provider.KEYCLOAK)).write(file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        realm = new JsonMapper().readTree(file);
    }

    @Test
    void leadsBackToThePagesOfThisInstallationOnly() {
        JsonNode pages = named("clients", "clientId", "lapor-pages");
        assertThat(texts(pages.path("redirectUris")))
                .containsExactly(
                        "http://localhost:9080/login/oauth2/code/lapor",
                        "http://localhost:9081/login/oauth2/code/lapor",
                        "http://localhost:9082/login/oauth2/code/lapor",
                        "http://localhost:9083/login/oauth2/code/lapor",
                        "http://localhost:9084/login/oauth2/code/lapor");
        assertThat(pages.path("attributes").path("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
    }

    @Test
    void givesTokensWithoutABrowserToTheOperatorOnly() throws Exception {
        for (JsonNode client : realm.path("clients")) {
            boolean operators = client.path("clientId").asString().equals("lapor-operator");
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isEqualTo(operators);
            assertThat(client.path("serviceAccountsEnabled").asBoolean()).isEqualTo(operators);
        }
        JsonNode operator = named("clients", "clientId", "lapor-operator");
        assertThat(operator.path("publicClient").asBoolean()).isFalse();
        assertThat(operator.path("secret").asString()).isEqualTo(new Keys(home).operatorSecret());
        assertThat(operator.toString()).contains("[\\\"operator\\\"]").doesNotContain("oidc-amr-mapper");
    }

    @Test
    void asksASecondFactorOfThoseWhoseRoleNeedsIt() {
        assertThat(List.of("BUREAU", "INSPECTOR", "AUDITOR")).allMatch(this::needsASecondFactor);
        assertThat(List.of("LIAISON", "OFFICER", "LEADER")).noneMatch(this::needsASecondFactor);
    }

    @Test
    void locksAnAccountAfterFiveWrongPasswordsForAWhile() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("permanentLockout").asBoolean()).isFalse();
        assertThat(realm.path("failureFactor").asInt()).isEqualTo(5);
        assertThat(realm.path("waitIncrementSeconds").asInt()).isEqualTo(60);
        assertThat(realm.path("maxFailureWaitSeconds").asInt()).isEqualTo(900);
        assertThat(realm.path("quickLoginCheckMilliSeconds").asInt()).isEqualTo(1_000);
        assertThat(realm.path("minimumQuickLoginWaitSeconds").asInt()).isEqualTo(60);
    }

    @Test
    void hasNoDemoAccountWhereRealPeopleWork() throws Exception {
        Files.createFile(home.accountsFile());
        Path file = folder.resolve("realm-of-an-office.json");
        new RealmFile(home, new Addresses(new Ports(1000), Map.of(), Provider.KEYCLOAK)).write(file);
        assertThat(new JsonMapper().readTree(file).path("users"))
                .as("the operator's commands")
                .hasSize(1);
    }

    @Test
    void takesNoShortGuessableOrFormerPassword() {
        assertThat(realm.path("passwordPolicy").asString().split(" and "))
                .containsExactlyInAnyOrder(
                        "length(12)",
                        "maxLength(128)",
                        "notUsername(undefined)",
                        "notEmail(undefined)",
                        "passwordHistory(5)");
    }

    @Test
    void letsNobodyMakeOrRenameAnAccount() {
        assertThat(List.of(
                        "registrationAllowed",
                        "resetPasswordAllowed",
                        "rememberMe",
                        "loginWithEmailAllowed",
                        "editUsernameAllowed"))
                .allSatisfy(setting -> assertThat(realm.path(setting).asBoolean(true))
                        .as(setting)
                        .isFalse());
        assertThat(realm.path("sslRequired").asString()).isEqualTo("external");
        assertThat(executors("registrationFlow")).containsExactly("deny-access-authenticator");
        assertThat(executors("directGrantFlow")).containsExactly("deny-access-authenticator");
    }

    @Test
    void letsPeopleSayWhoTheyAreOnly() {
        JsonNode profile = new JsonMapper()
                .readTree(realm.path("components")
                        .path("org.keycloak.userprofile.UserProfileProvider")
                        .path(0)
                        .path("config")
                        .path("kc.user.profile.config")
                        .path(0)
                        .asString());
        assertThat(profile.has("unmanagedAttributePolicy"))
                .as("no attribute but those")
                .isFalse();
        Map<String, List<String>> editors = profile.path("attributes")
                .valueStream()
                .collect(Collectors.toMap(
                        attribute -> attribute.path("name").asString(),
                        attribute -> texts(attribute.path("permissions").path("edit"))));
        assertThat(editors)
                .containsOnlyKeys("username", "email", "firstName", "lastName")
                .containsEntry("username", List.of("admin"));
    }

    @Test
    void leadsNowhereByAPatternAndGivesNoTokenInAnAddress() {
        for (JsonNode client : realm.path("clients")) {
            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.path("fullScopeAllowed").asBoolean()).isFalse();
            assertThat(texts(client.path("redirectUris"))).noneMatch(address -> address.contains("*"));
            assertThat(texts(client.path("webOrigins"))).isEmpty();
            assertThat(client.path("attributes")
                            .path("post.logout.redirect.uris")
                            .asString(""))
                    .doesNotContain("*", "+");
        }
    }

    @Test
    void hasEveryUnitAsAGroupThatIsFoundByCodeAndName() {
        assertThat(realm.path("groups"))
                .extracting(group -> group.path("name").asString())
                .containsExactly(
                        "ITJEN Inspektorat",
                        "KANIM-BANDA-ACEH Kantor Imigrasi Banda Aceh-Sabang, Kelas I",
                        "KEMENKUMHAM Kementerian");
        assertThat(realm.path("groups"))
                .extracting(group -> texts(group.path("attributes").path("unit")))
                .containsExactly(List.of("ITJEN"), List.of("KANIM-BANDA-ACEH"), List.of("KEMENKUMHAM"));
    }

    @Test
    void hasTheAccountsOfTheDemoInTheGroupsOfTheirUnits() throws Exception {
        assertThat(realm.path("users")).hasSize(1 + 4 + 2 * 3);
        JsonNode liaison = named("users", "username", "liaison.KANIM-BANDA-ACEH");
        assertThat(liaison.has("attributes")).as("the group is the one way").isFalse();
        assertThat(texts(liaison.path("groups")))
                .containsExactly("/KANIM-BANDA-ACEH Kantor Imigrasi Banda Aceh-Sabang, Kelas I");
        assertThat(texts(liaison.path("realmRoles"))).contains("LIAISON").doesNotContain("OFFICER", "BUREAU");
        assertThat(realm.toString()).doesNotContain(new Keys(home).demoPassword());
    }

    @Test
    void hasAnAccountForTheOperatorsCommandsThatNobodyCanSignInWith() {
        JsonNode operator = named("users", "username", OperatorAccount.NAME);
        assertThat(operator.path("enabled").asBoolean()).isTrue();
        assertThat(operator.path("firstName").asString()).isEqualTo("Operator's commands");
        assertThat(operator.has("credentials")).isFalse();
        assertThat(operator.path("serviceAccountClientId").asString()).isEqualTo("lapor-operator");
        assertThat(texts(operator.path("realmRoles"))).containsExactly("AUDITOR");
    }

    @Test
    void remembersTheProviderThatWasChosen() throws Exception {
        assertThat(Provider.chosen(home)).isEqualTo(Provider.OWN);
        Provider.KEYCLOAK.choose(home);
        assertThat(Provider.chosen(home)).isEqualTo(Provider.KEYCLOAK);
        assertThat(new Addresses(new Ports(10), Map.of(), Provider.chosen(home)).issuer())
                .isEqualTo("http://localhost:8100/realms/lapor");
    }

    private List<String> executors(String binding) {
        return texts(named("authenticationFlows", "alias", realm.path(binding).asString())
                .path("authenticationExecutions")
                .valueStream()
                .map(step -> step.path("authenticator")));
    }

    private boolean needsASecondFactor(String role) {
        JsonNode found = StreamSupport.stream(realm.path("roles").path("realm").spliterator(), false)
                .filter(each -> each.path("name").asString().equals(role))
                .findFirst()
                .orElseThrow();
        return texts(found.path("composites").path("realm")).contains("second-factor");
    }

    private JsonNode named(String list, String field, String value) {
        return StreamSupport.stream(realm.path(list).spliterator(), false)
                .filter(each -> each.path(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return texts(list.valueStream());
    }

    private static List<String> texts(Stream<JsonNode> texts) {
        return texts.map(JsonNode::asString).toList();
    }
}
