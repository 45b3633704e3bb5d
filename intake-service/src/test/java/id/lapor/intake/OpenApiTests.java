package id.lapor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@IntakeJourney
class OpenApiTests {
    private static final Path KEPT = Path.of("..", "docs", "api", "intake.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    Citizen citizen;

    /** The kept document follows the served one; a change of it shows in the review. */
    @Test
    void theServedDocumentDescribesEveryCallAndIsKept() throws IOException {
        JsonNode served = Citizen.json(citizen.get("/v3/api-docs"));
        ((ObjectNode) served).remove("servers");

        assertThat(served.path("paths").propertyNames())
                .contains(
                        "/api/v1/complaints",
                        "/api/v1/complaints/{number}",
                        "/api/v1/complaints/{number}/completion",
                        "/api/v1/complaints/{number}/replies",
                        "/api/v1/ledger",
                        "/api/v1/pulse");
        assertThat(served.path("components")
                        .path("schemas")
                        .path("FilingRequest")
                        .path("properties")
                        .propertyNames())
                .contains("title", "narrative", "contact")
                .doesNotContain("others");
        Path folder = KEPT.toAbsolutePath().getParent();
        assertThat(folder).isNotNull();
        Files.createDirectories(folder);
        Files.writeString(KEPT, JSON.writeValueAsString(JSON.treeToValue(served, Object.class)) + "\n");
    }
}
