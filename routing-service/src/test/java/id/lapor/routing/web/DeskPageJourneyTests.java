package id.lapor.routing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.lapor.edge.check.Caller;
import id.lapor.events.ClockName;
import id.lapor.events.FollowupEvent.DueReason;
import id.lapor.events.FollowupEvent.DueSet;
import id.lapor.events.ReportKind;
import id.lapor.routing.Neighbours;
import id.lapor.routing.RoutingTest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The desk as the bureau sees it, with and without htmx. */
@RoutingTest
class DeskPageJourneyTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Neighbours neighbours;

    @Test
    void sendsWhoIsNotSignedInToTheSignInAndRefusesEverybodyElse() {
        MvcTestResult nobody =
                web.get().uri("/triage").accept(MediaType.TEXT_HTML).exchange();
        assertThat(nobody.getResponse().getStatus()).isEqualTo(302);
        MvcTestResult officer = web.get()
                .uri("/triage")
                .accept(MediaType.TEXT_HTML)
                .with(as("OFFICER"))
                .exchange();
        assertThat(officer.getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void showsAReportWithItsSuggestionAndTheWordsThatDecided() {
        String page = html(get("/triage/" + waiting("Paspor belum jadi", "Di kantor imigrasi Langsa.")));
        assertThat(page)
                .contains(
                        "Paspor belum jadi", "Kantor Imigrasi Kelas II TPI Langsa", "Kata yang cocok: imigrasi, langsa")
                .contains("Pelapor tidak menyebut unit.", "Teruskan ke unit")
                .doesNotContain("??", "style=");
        assertThat(page.split("<h1", -1)).hasSize(2);
    }

    @Test
    void speaksEnglishBelowItsPrefix() {
        String page = html(get("/en/triage/" + waiting("Paspor belum jadi", "Di kantor imigrasi Langsa.")));
        assertThat(page)
                .contains("Bureau&#39;s desk", "Matching words: imigrasi, langsa", "action=\"/en/triage/")
                .doesNotContain("??");
    }

    @Test
    void decidesByAFormAndShowsTheNextReportWithoutScript() {
        String first = waiting("Laporan pertama", "Isi");
        waiting("Laporan kedua", "Isi");
        MvcTestResult done =
                form(first).param("unitCode", "BPHN").param("seen", "0").exchange();
        assertThat(done.getResponse().getStatus()).isEqualTo(302);
        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo("/triage?done=" + first);
        String next = html(get("/triage?done=" + first));
        assertThat(next)
                .contains("Laporan " + first + " sudah didisposisikan", "Sekarang di Badan Pembinaan Hukum Nasional.")
                .contains("Laporan kedua");
    }

    @Test
    void decidesByHtmxWithTheNextReportInTheAnswer() {
        String first = waiting("Laporan ketiga", "Isi");
        waiting("Laporan keempat", "Isi");
        MvcTestResult done = form(first)
                .param("unitCode", "BPHN")
                .header("HX-Request", "true")
                .exchange();
        assertThat(done.getResponse().getStatus()).isEqualTo(200);
        assertThat(html(done))
                .contains("id=\"desk\"", "Laporan " + first + " sudah didisposisikan")
                .doesNotContain("<html");
        assertThat(done.getResponse().getHeader("HX-Push-Url")).isEqualTo("/triage?done=" + first);
    }

    @Test
    void saysByWhenTheBureauHasToDecideAndThatItHasNot() {
        String number = waiting("Sudah lama menunggu", "Isi");
        neighbours.followup(
                number, new DueSet(0, ClockName.VERIFICATION, Instant.parse("2026-01-06T09:00:00Z"), DueReason.FILED));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(html(get("/triage/" + number)))
                        .contains("Batas verifikasi", "Selasa, 6 Januari 2026, 16.00 WIB", "(sudah lewat)"));
        assertThat(form(number)
                        .param("unitCode", "BPHN")
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        assertThat(html(get("/triage/" + number))).doesNotContain("Batas verifikasi");
    }

    @Test
    void saysNextToTheFieldWhatIsMissing() {
        MvcTestResult refused = form(waiting("Tanpa unit", "Isi")).exchange();
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(html(refused)).contains("Ada yang perlu diperbaiki", "href=\"#unitCode\"", "Pilih unit tujuan.");
    }

    @Test
    void offersTheUnitsThatMayHoldAnAllegation() {
        String number = neighbours.file(ReportKind.OVERSIGHT_COMPLAINT, "RUTAN-SIGLI", null);
        awaitPage(number);
        MvcTestResult refused = form(number).param("unitCode", "RUTAN-SIGLI").exchange();
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(html(refused))
                .contains("RUTAN Kelas IIB Sigli tidak boleh memegang laporan ini")
                .contains("value=\"ITJEN\"", "value=\"DITJEN-PAS\"", "value=\"KANWIL-ACEH\"")
                .doesNotContain("value=\"RUTAN-SIGLI\"");
    }

    @Test
    void noticesThatAColleagueWasQuicker() {
        String number = waiting("Didahului rekan", "Isi");
        assertThat(form(number)
                        .param("unitCode", "BPHN")
                        .param("seen", "0")
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        MvcTestResult late =
                form(number).param("unitCode", "ITJEN").param("seen", "0").exchange();
        assertThat(late.getResponse().getStatus()).isEqualTo(422);
        assertThat(html(late)).contains("Rekan Anda mendisposisikan laporan ini");
    }

    @Test
    void asksTheReporterByAFormAndSaysSo() {
        String number = waiting("Tanpa tempat", "Isi");
        assertThat(html(get("/triage/" + number)))
                .contains("Minta pelapor melengkapi", "Arsipkan laporan", "Bukan wewenang kementerian")
                .doesNotContain("??");
        MvcTestResult empty = form(number, "completion-request").exchange();
        assertThat(empty.getResponse().getStatus()).isEqualTo(422);
        assertThat(html(empty)).contains("href=\"#requestText\"", "Tulis apa yang perlu dilengkapi.", "open=\"open\"");
        MvcTestResult asked = form(number, "completion-request")
                .param("requestText", "Di kantor mana?")
                .exchange();
        assertThat(asked.getResponse().getRedirectedUrl()).isEqualTo("/triage?done=" + number);
        assertThat(html(get("/triage?done=" + number)))
                .contains("Pelapor laporan " + number + " diminta melengkapi")
                .doesNotContain("??");
        assertThat(html(get("/triage/" + number + "?state=COMPLETION_REQUESTED")))
                .contains("Di kantor mana?", "Pelapor diminta melengkapi laporan ini.", "Teruskan ke unit");
    }

    @Test
    void archivesByHtmxWithTheReasonInTheAnswer() {
        String number = waiting("Terlalu umum", "Isi");
        MvcTestResult without =
                form(number, "archive").header("HX-Request", "true").exchange();
        assertThat(without.getResponse().getStatus()).isEqualTo(422);
        assertThat(html(without)).contains("Pilih alasan pengarsipan.").doesNotContain("<html");
        MvcTestResult done = form(number, "archive")
                .param("archiveReason", "TOO_GENERAL")
                .param("archiveText", "Tolong sebutkan kantornya.")
                .header("HX-Request", "true")
                .exchange();
        assertThat(done.getResponse().getStatus()).isEqualTo(200);
        assertThat(html(done)).contains("Laporan " + number + " sudah diarsipkan", "Terlalu umum");
        String page = html(get("/en/triage/" + number));
        assertThat(page)
                .contains("This report is archived: Too general", "Tolong sebutkan kantornya.")
                .doesNotContain("Give to the unit", "Ask the reporter to complete it</summary>", "??");
    }

    @Test
    void searchesUnitsWithAndWithoutScript() {
        String number = waiting("Cari unit", "Isi");
        assertThat(html(get("/triage/" + number + "/units?search=sigli rutan")))
                .contains("value=\"RUTAN-SIGLI\"")
                .doesNotContain("<html");
        MvcTestResult searched = form(number)
                .param("action", "search")
                .param("search", "zzz")
                .param("note", "Catatan yang tetap ada")
                .exchange();
        assertThat(searched.getResponse().getStatus()).isEqualTo(200);
        assertThat(html(searched))
                .contains("Tidak ada unit yang cocok dengan &quot;zzz&quot;", "Catatan yang tetap ada");
    }

    @Test
    void refusesAFormThatCameFromElsewhere() {
        MvcTestResult foreign = web.post()
                .uri("/triage/" + waiting("Formulir asing", "Isi") + "/disposition")
                .with(as("BUREAU"))
                .param("unitCode", "BPHN")
                .exchange();
        assertThat(foreign.getResponse().getStatus()).isEqualTo(403);
    }

    private MockMvcRequestBuilder form(String number) {
        return form(number, "disposition");
    }

    private MockMvcRequestBuilder form(String number, String action) {
        return web.post()
                .uri("/triage/" + number + "/" + action)
                .accept(MediaType.TEXT_HTML)
                .with(as("BUREAU"))
                .with(csrf());
    }

    private MvcTestResult get(String path) {
        return web.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .with(as("BUREAU"))
                .exchange();
    }

    private String waiting(String title, String narrative) {
        String number = Neighbours.number();
        neighbours.tell(number, title, narrative);
        neighbours.filed(number, ReportKind.COMPLAINT, null, null);
        awaitPage(number);
        return number;
    }

    private void awaitPage(String number) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(get("/triage/" + number).getResponse().getStatus())
                                .isEqualTo(200));
    }

    private static RequestPostProcessor as(String role) {
        return Caller.signedIn(role, "KEMENKUMHAM");
    }

    private static String html(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
