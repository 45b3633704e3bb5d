package id.lapor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.edge.check.ApiDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@IntakeJourney
class OpenApiTests {
    @Autowired
    Citizen citizen;

    @Test
    void theServedDocumentDescribesEveryCallAndIsKept() throws IOException {
        JsonNode served = Citizen.json(citizen.get("/v3/api-docs"));

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
        ApiDocument.isKept("intake", served.toString());
    }
}
