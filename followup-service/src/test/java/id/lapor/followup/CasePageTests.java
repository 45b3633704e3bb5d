package id.lapor.followup;

import static id.lapor.edge.check.Caller.bearer;
import static id.lapor.edge.check.Caller.signedIn;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.lapor.events.ReportKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultHandler;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The officers' pages, as they are without a script. */
@ServiceTest
class CasePageTests {
    private static final String KANIM = "KANIM-BANDA-ACEH";
    private static final String ANSWER = "Loket sudah dibuka kembali sejak hari Senin.";
    private static final RequestPostProcessor LIAISON = signedIn("LIAISON", KANIM);
    private static final RequestPostProcessor OFFICER = signedIn("OFFICER", KANIM);

    @Autowired
    private MockMvc http;

    @Autowired
    private Neighbours neighbours;

    @BeforeEach
    void organise() {
        neighbours.organisation();
    }

    @Test
    void leadsToTheSignIn() throws Exception {
        http.perform(get("/cases").accept("text/html"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrlPattern("/oauth2/authorization/*"));
    }

    @Test
    void listsTheInboxOfTheOwnUnit() throws Exception {
        String id = routed();
        http.perform(get("/cases").with(LIAISON))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Kotak masuk</h1>")))
                .andExpect(content().string(containsString(id)))
                .andExpect(content().string(containsString("Unit " + KANIM)))
                .andExpect(content().string(containsString("hari kerja lagi")))
                .andDo(keep("inbox"));
        http.perform(get("/en/cases").with(LIAISON))
                .andExpect(content().string(containsString("<h1>Inbox</h1>")))
                .andExpect(content().string(containsString("working days left")));
    }

    @Test
    void opensACaseBesideTheList() throws Exception {
        String id = routed();
        http.perform(get("/cases").param("open", id).with(LIAISON))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Terima laporan")))
                .andExpect(content().string(containsString("Loket tutup sejak pagi.")))
                .andDo(keep("beside"));
    }

    @Test
    void saysWhatIsSearchedWhenNothingFits() throws Exception {
        http.perform(get("/cases").param("q", "tidak-ada-yang-begini").with(LIAISON))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tidak ada laporan yang cocok")))
                .andDo(keep("empty"));
    }

    @Test
    void listsOnlyWhatIsLateOfTheUnitThatTheDashboardNames() throws Exception {
        String late = routed(MovableClock.MONDAY_MORNING.minus(Duration.ofDays(60)));
        String inTime = routed();

        http.perform(get("/cases").param("unit", KANIM).param("show", "late").with(signedIn("BUREAU", "KEMENKUMHAM")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hanya yang dipegang Unit " + KANIM)))
                .andExpect(content().string(containsString(late)))
                .andExpect(content().string(not(containsString(inTime))))
                .andDo(keep("late"));
        http.perform(get("/cases").param("unit", "KANIM-LANGSA").with(signedIn("BUREAU", "KEMENKUMHAM")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(late))));
        http.perform(get("/cases").param("unit", "';--").with(LIAISON)).andExpect(status().isBadRequest());
    }

    @Test
    void takesACaseFromInboxToAnswer() throws Exception {
        String id = routed();
        http.perform(get("/cases/" + id).with(LIAISON))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Terima laporan")))
                .andExpect(content().string(not(containsString("answer-form"))))
                .andDo(keep("routed"));
        submit(id, "acceptance", LIAISON).andExpect(flash().attribute("done", "accepted"));
        http.perform(get("/cases/" + id).with(LIAISON))
                .andExpect(content().string(containsString("Kirim jawaban")))
                .andDo(keep("in-progress"));
        submit(id, "answer", LIAISON, "text", ANSWER).andExpect(flash().attribute("done", "answered"));
        http.perform(get("/cases/" + id).with(LIAISON))
                .andExpect(content().string(containsString(ANSWER)))
                .andExpect(content().string(containsString("Ditanggapi")))
                .andDo(keep("answered"));
    }

    @Test
    void keepsWhatWasWrittenWhenItIsRefused() throws Exception {
        String id = routed();
        submit(id, "acceptance", LIAISON);
        http.perform(post("/cases/" + id + "/answer")
                        .with(LIAISON)
                        .with(csrf())
                        .param("version", "")
                        .param("text", "Terima kasih."))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Jawaban terlalu pendek")))
                .andExpect(content().string(containsString("Terima kasih.</textarea>")))
                .andDo(keep("too-short"));
        http.perform(post("/cases/" + id + "/answer")
                        .with(LIAISON)
                        .with(csrf())
                        .param("version", "0")
                        .param("text", ANSWER))
                .andExpect(flash().attribute("refused", "Laporan ini sudah berubah"));
        http.perform(get("/cases/" + id).with(LIAISON))
                .andExpect(content().string(containsString(ANSWER + "</textarea>")));
    }

    @Test
    void keepsADraftForItsWriterOnly() throws Exception {
        String id = routed();
        submit(id, "acceptance", LIAISON);
        http.perform(post("/cases/" + id + "/draft")
                        .with(OFFICER)
                        .with(csrf())
                        .header("HX-Request", "true")
                        .param("text", "Sedang kami periksa"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Konsep tersimpan 09.00 WIB")));
        http.perform(get("/cases/" + id).with(OFFICER))
                .andExpect(content().string(containsString("Sedang kami periksa</textarea>")))
                .andExpect(content().string(containsString("Ajukan untuk disetujui")));
        http.perform(get("/cases/" + id).with(LIAISON))
                .andExpect(content().string(not(containsString("Sedang kami periksa"))));
    }

    @Test
    void letsTheLiaisonCorrectAndApprove() throws Exception {
        String id = routed();
        submit(id, "acceptance", LIAISON);
        submit(id, "answer", OFFICER, "text", ANSWER).andExpect(flash().attribute("done", "submitted"));
        http.perform(get("/cases/" + id).with(LIAISON))
                .andExpect(content().string(containsString("Setujui dan kirim")))
                .andExpect(content().string(containsString(ANSWER + "</textarea>")))
                .andDo(keep("waiting"));
        submit(id, "answer", LIAISON, "text", ANSWER + " Mohon maaf.").andExpect(flash().attribute("done", "answered"));
        http.perform(get("/cases/" + id).with(OFFICER)).andExpect(content().string(containsString("Mohon maaf.")));
    }

    @Test
    void returnsACaseWithAReason() throws Exception {
        String id = routed();
        submit(id, "return", LIAISON, "reason", "WRONG_UNIT").andExpect(flash().attribute("done", "returned"));
        http.perform(get("/cases/" + id).with(LIAISON))
                .andExpect(content().string(containsString("Dikembalikan ke biro")))
                .andExpect(content().string(containsString("Menunggu disposisi berikutnya")));
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        http.perform(post("/cases/" + routed() + "/acceptance").with(LIAISON)).andExpect(status().isForbidden());
    }

    @Test
    void explainsToThoseWhoMayNotOpenCases() throws Exception {
        http.perform(get("/cases").accept("text/html").with(signedIn("LEADER", "KEMENKUMHAM")))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Peran Anda tidak membuka berkas laporan")))
                .andDo(keep("forbidden"));
        http.perform(get("/cases/" + routed()).accept("text/html").with(signedIn("LIAISON", "KANIM-LANGSA")))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Laporan tidak ditemukan")));
    }

    private ResultActions submit(String id, String form, RequestPostProcessor person, String... field)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post("/cases/" + id + "/" + form).with(person).with(csrf()).param("version", "");
        if (field.length > 0) {
            request.param(field[0], field[1]);
        }
        return http.perform(request).andExpect(status().isFound()).andExpect(redirectedUrl("/cases/" + id));
    }

    private String routed() {
        return routed(MovableClock.MONDAY_MORNING);
    }

    private String routed(Instant at) {
        String id = UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        neighbours.routedReport(id, KANIM, ReportKind.COMPLAINT, false, List.of(), at);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> http.perform(get("/api/v1/cases/" + id).with(bearer("BUREAU", "KEMENKUMHAM")))
                        .andExpect(jsonPath("$.note").exists()));
        return id;
    }

    /** The page as it was sent, to be looked at. */
    private static ResultHandler keep(String name) {
        return result -> write(name, result);
    }

    private static void write(String name, MvcResult page) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.writeString(folder.resolve(name + ".html"), page.getResponse().getContentAsString());
    }
}
