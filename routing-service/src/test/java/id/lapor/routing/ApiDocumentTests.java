package id.lapor.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.edge.check.ApiDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The OpenAPI document that is kept in the repository is the one that is served. */
@RoutingTest
class ApiDocumentTests {
    @Autowired
    private DeskCalls desk;

    @Test
    void isWhatIsServed() throws IOException {
        String served = DeskCalls.json(desk.get("/v3/api-docs")).toString();
        assertThat(served)
                .contains(
                        "/api/v1/triage/{number}/disposition",
                        "/api/v1/triage/{number}/archive",
                        "/api/v1/units",
                        "/api/v1/ledger");
        ApiDocument.isKept("routing", served);
    }
}
