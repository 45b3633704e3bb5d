package id.lapor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.lapor.edge.check.Caller;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The officers' part of intake's pages. */
@IntakeJourney
class OpeningPagesJourneyTests {
    private static final String REASON = "Pelapor terancam dan perlu dilindungi.";

    private final String asker = "inspector." + UUID.randomUUID();
    private final RequestPostProcessor inspector = signedIn(asker, "INSPECTOR");
    private final RequestPostProcessor bureau = signedIn("bureau." + UUID.randomUUID(), "BUREAU");

    @Autowired
    Citizen citizen;

    @Autowired
    Neighbours neighbours;

    @Autowired
    MockMvc http;

    @BeforeEach
    void reference() {
        neighbours.publishReference();
    }

    @Test
    void asksAgreesAndReadsOnPages() throws Exception {
        String number = filed();
        http.perform(post("/identity-openings")
                        .param("number", number)
                        .param("reason", REASON)
                        .with(csrf())
                        .with(inspector))
                .andExpect(redirectedUrl("/identity-openings"));
        String list = page("/identity-openings", bureau, 200);
        assertThat(list)
                .contains("<h1>Pembukaan identitas</h1>", number, asker, "menunggu orang kedua", "Setujui")
                .doesNotContain("??", "Kirim permintaan");
        String opening = openingOf(asker, list);
        http.perform(post(opening + "/agreement").with(csrf()).with(bureau))
                .andExpect(redirectedUrl("/identity-openings"));
        assertThat(page("/identity-openings", inspector, 200)).contains("Baca identitas", "Kirim permintaan");
        assertThat(page(opening + "/identity", inspector, 200))
                .contains("Budi", number, REASON)
                .doesNotContain("??");
        assertThat(page(opening + "/identity", bureau, 403)).doesNotContain("Budi");
        assertThat(page("/en" + opening + "/identity", inspector, 200)).contains("The reporter&#39;s identity");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
        String page = http.perform(post("/identity-openings")
                        .param("number", "1234")
                        .param("reason", "pendek")
                        .with(csrf())
                        .with(inspector))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("value=\"1234\"", ">pendek</textarea>", "Tulis alasannya, 20 sampai 1");
    }

    @Test
    void signsOfficersInAndLeavesCitizensWithoutACookie() throws Exception {
        http.perform(get("/identity-openings").accept(MediaType.TEXT_HTML))
                .andExpect(status().isFound())
                .andExpect(redirectedUrlPattern("/oauth2/authorization/*"));
        http.perform(post("/identity-openings").with(inspector)).andExpect(status().isForbidden());
        assertThat(citizen.get("/").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(citizen.get("/lacak").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void turnsOthersAway() throws Exception {
        for (String role : List.of("OFFICER", "LIAISON", "LEADER", "AUDITOR")) {
            page("/identity-openings", signedIn("x", role), 403);
        }
        assertThat(page("/audit", signedIn("auditor", "AUDITOR"), 200)).contains("<h1>Jejak audit</h1>");
    }

    private String filed() {
        return Citizen.json(citizen.file("{\"title\": \"Paspor lambat\", \"narrative\": \"Enam minggu.\", "
                        + "\"anonymous\": true, \"contact\": {\"name\": \"Budi\"}}"))
                .path("trackingNumber")
                .asString();
    }

    private static String openingOf(String asker, String list) {
        Matcher form = Pattern.compile("action=\"(/identity-openings/[0-9a-f-]+)/agreement\"")
                .matcher(list.substring(list.indexOf(asker)));
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private String page(String path, RequestPostProcessor who, int status) throws Exception {
        return http.perform(get(path).accept(MediaType.TEXT_HTML).with(who))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static RequestPostProcessor signedIn(String username, String role) {
        return new Caller(username, role, "ITJEN").signedIn();
    }
}
