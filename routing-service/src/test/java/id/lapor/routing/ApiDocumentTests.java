package id.lapor.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document that is kept in the repository is the one that is served. */
@RoutingTest
class ApiDocumentTests {
    private static final Path KEPT = Path.of("../docs/api/routing.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    private DeskCalls desk;

    /** After a change of the interface: run with {@code -Dlapor.write-docs=true} and commit what it wrote. */
    @Test
    void isWhatIsServed() throws IOException {
        String served = sorted(DeskCalls.json(desk.get("/v3/api-docs")).toString());
        assertThat(served)
                .contains(
                        "/api/v1/triage/{number}/disposition",
                        "/api/v1/triage/{number}/archive",
                        "/api/v1/units",
                        "/api/v1/ledger");
        if (Boolean.getBoolean("lapor.write-docs")) {
            Files.writeString(KEPT, served);
        }
        assertThat(Files.readString(KEPT)).isEqualTo(served);
    }

    /** The order of the keys and the address of the server are no part of the interface. */
    private static String sorted(String document) {
        TreeMap<String, Object> all = JSON.readValue(document, new TypeReference<TreeMap<String, Object>>() {});
        all.remove("servers");
        return JSON.writeValueAsString(all) + "\n";
    }
}
