package id.lapor.notification;

import static id.lapor.edge.check.Caller.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.lapor.edge.check.ApiDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@NotificationTest
class ApiAccessTests {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/ledger, BUREAU, 200",
        "/api/v1/ledger, AUDITOR, 200",
        "/api/v1/ledger, LEADER, 403",
        "/api/v1/ledger, LIAISON, 403",
        "/api/v1/ledger, OFFICER, 403",
        "/api/v1/ledger, INSPECTOR, 403",
        "/api/v1/pulse, BUREAU, 200",
        "/api/v1/pulse, AUDITOR, 200",
        "/api/v1/pulse, OFFICER, 403"
    })
    void theBooksAreForBureauAndAuditors(String path, String role, int expected) throws Exception {
        mvc.perform(get(path).with(bearer(role, "KEMENKUMHAM"))).andExpect(status().is(expected));
    }

    @Test
    void nobodyReadsThemWithoutAToken() throws Exception {
        mvc.perform(get("/api/v1/ledger")).andExpect(status().isUnauthorized());
    }

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
