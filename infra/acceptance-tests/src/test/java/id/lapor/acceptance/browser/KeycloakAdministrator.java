package id.lapor.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.acceptance.stack.Api;
import id.lapor.acceptance.stack.Stack;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An administrator of Keycloak, by the interface that the console uses. */
final class KeycloakAdministrator {
    private static final String REALM = "/admin/realms/lapor";

    private final Stack stack;

    KeycloakAdministrator(Stack stack) {
        this.stack = stack;
    }

    /** Takes a person out of every group, and into the only one that is found by these words. */
    void move(String account, String words) {
        String groups = REALM + "/users/" + id(account) + "/groups";
        for (JsonNode group : read(groups)) {
            assertThat(stack.identity()
                            .delete(groups + "/" + group.path("id").asString(), bearer())
                            .status())
                    .isEqualTo(204);
        }
        JsonNode found = read(REALM + "/groups?search=" + encoded(words));
        assertThat(found).as("groups that are found by \"%s\"", words).hasSize(1);
        String group = found.path(0).path("id").asString();
        assertThat(stack.identity().put(groups + "/" + group, bearer()).status())
                .isEqualTo(204);
    }

    void delete(String account) {
        assertThat(stack.identity()
                        .delete(REALM + "/users/" + id(account), bearer())
                        .status())
                .isEqualTo(204);
    }

    private String id(String account) {
        JsonNode found = read(REALM + "/users?exact=true&username=" + encoded(account));
        assertThat(found).as("accounts with the name %s", account).hasSize(1);
        return found.path(0).path("id").asString();
    }

    private JsonNode read(String path) {
        Api.Answer answer = stack.identity().get(path, bearer());
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }

    /** Of a token that is good for a minute. */
    private Map<String, String> bearer() {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + encoded(stack.administratorPassword());
        Api.Answer answer = stack.identity()
                .postRaw(
                        "/realms/master/protocol/openid-connect/token",
                        form,
                        "application/x-www-form-urlencoded",
                        Map.of());
        return Api.bearer(answer.json().path("access_token").asString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
