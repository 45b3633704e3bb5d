package id.lapor.notification;

import static id.lapor.edge.check.Caller.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.lapor.edge.check.ApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@NotificationTest
class ApiTests {

    @Autowired
    MockMvc mvc;

    @Test
    void aPageOfNoLinesIsRefused() throws Exception {
        mvc.perform(get("/api/v1/ledger?limit=0").with(bearer("BUREAU", "KEMENKUMHAM")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("limit"));
    }

    @Test
    void theDocumentInTheRepositoryIsTheOneThatIsServed() throws Exception {
        String served =
                mvc.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsString();
        assertThat(served).contains("/api/v1/ledger", "/api/v1/pulse");
        ApiDocument.isKept("notification", served);
    }

    @Test
    void healthIsOpen() throws Exception {
        mvc.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
    }
}
