package id.lapor.reporting;

import static id.lapor.edge.check.Caller.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ReportingTest
class DashboardJourneyTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Town town;

    @BeforeAll
    void fourReports() {
        town.hasFourReports();
    }

    @Test
    void theDashboardSaysWhoIsLateAndLeadsToTheCases() throws Exception {
        String page = page("/figures", "BUREAU", "KEMENKUMHAM");
        assertThat(page)
                .contains("4 laporan masuk, 1 terlambat", "Siapa yang terlambat", "Unit ITJEN")
                .contains("/cases?unit=BPHN&amp;show=in_progress")
                .contains("Di luar alur biasa", "Pernah dikembalikan", "Unit mengembalikan ke biro")
                .contains("aria-sort=\"descending\"", "aria-live=\"polite\"", "sse-connect=\"/figures/stream?since=")
                .doesNotContain("style=", "??");
        assertThat(page.indexOf("Unit ITJEN")).isLessThan(page.indexOf("Unit BPHN"));
    }

    @Test
    void theDashboardSpeaksEnglish() throws Exception {
        assertThat(page("/en/figures?kind=ASPIRATION&sort=NAME", "AUDITOR", "KEMENKUMHAM"))
                .contains("Who is late", "1 reports filed, 0 late", "lang=\"en\"")
                .doesNotContain("Unit BPHN", "??");
    }

    @Test
    void aLiaisonSeesTheirOwnPartOnly() throws Exception {
        assertThat(page("/figures", "LIAISON", "ITJEN"))
                .contains("Unit ITJEN", "Unit LAPAS-LANGSA")
                .doesNotContain("Unit BPHN");
        mvc.perform(get("/figures?unit=BPHN").accept("text/html").with(signedIn("LIAISON", "ITJEN")))
                .andExpect(status().isForbidden());
    }

    @Test
    void theTableCanBeSortedWithoutAScript() throws Exception {
        String page = page("/figures?sort=NAME", "BUREAU", "KEMENKUMHAM");
        assertThat(page.indexOf("Unit BPHN")).isLessThan(page.indexOf("Unit ITJEN"));
    }

    @Test
    void thePartThatMovesBringsTheSentenceWithIt() throws Exception {
        assertThat(page("/figures/board", "BUREAU", "KEMENKUMHAM"))
                .contains("hx-swap-oob=\"innerHTML\"", "Siapa yang terlambat")
                .doesNotContain("<html", "<nav");
    }

    @Test
    void whoIsNotSignedInIsSentToTheSignIn() throws Exception {
        mvc.perform(get("/figures").accept("text/html")).andExpect(status().is3xxRedirection());
        mvc.perform(get("/").with(signedIn("BUREAU", "KEMENKUMHAM"))).andExpect(redirectedUrl("/figures"));
    }

    private String page(String path, String role, String unit) throws Exception {
        return mvc.perform(get(path).accept("text/html").with(signedIn(role, unit)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
