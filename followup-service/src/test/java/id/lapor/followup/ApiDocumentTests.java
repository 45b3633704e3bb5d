package id.lapor.followup;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.lapor.edge.check.ApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The OpenAPI document that is kept in the repository is the one that is served. */
@ServiceTest
class ApiDocumentTests {
    @Autowired
    private MockMvc http;

    @Test
    void isWhatIsServed() throws Exception {
        ApiDocument.isKept(
                "followup",
                http.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsString());
    }
}
