package id.lapor.intake;

import static id.lapor.intake.Citizen.hidden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntakeJourney
class PagesJourneyTests {
    @Autowired
    Citizen citizen;

    @Autowired
    Neighbours neighbours;

    @BeforeEach
    void reference() {
        neighbours.publishReference();
    }

    @Test
    void theStartPageShowsTheWaysInAndTheLimitsOfTheProcedure() {
        HttpResponse<String> page = citizen.get("/");

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("href=\"/tulis\"", "href=\"/lacak\"", "Paling lama 3 hari kerja", "Permenpan RB 62/2018");
        assertThat(citizen.get("/en/").body()).contains("Within 3 working days", "href=\"/en/tulis\"");
    }

    @Test
    void theStartPageShowsTheFiguresThatReportingTells() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        neighbours.figure("filed", today, 1234);
        neighbours.figure("answered", today, 200);
        neighbours.figure("answeredWithinLimit", today, 150);

        await().atMost(Neighbours.SOON)
                .untilAsserted(() -> assertThat(citizen.get("/").body())
                        .contains("laporan masuk", "1.234", "ditanggapi dalam batas waktu", "75 %"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tulis", "/lacak", "/privasi", "/en/", "/en/tulis", "/en/lacak", "/en/privasi"})
    void noPageSetsACookieOrNeedsAForeignHost(String path) {
        HttpResponse<String> page = citizen.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'");
        assertThat(page.body()).doesNotContain("??").doesNotContain("style=\"");
        assertThat(page.body().split("<h1", -1)).hasSize(2);
    }

    @Test
    void aReportIsFiledInStepsWithoutLosingAnythingOnTheWayBack() {
        HttpResponse<String> kind = citizen.get("/tulis");
        assertThat(kind.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(kind.headers().firstValue("Referrer-Policy")).contains("no-referrer");

        HttpResponse<String> event = go(kind, "next", Map.of("kind", "COMPLAINT"));
        assertThat(event.body()).contains("Apa yang terjadi?", "Kota Banda Aceh");
        HttpResponse<String> unit = go(
                event,
                "next",
                Map.of("title", "Paspor \"lambat\"", "narrative", "Baris satu\nBaris <dua>", "regencyCode", "11.71"));
        HttpResponse<String> found = go(unit, "search", Map.of("unitQuery", "imigrasi aceh"));
        assertThat(found.body()).contains("Kantor Imigrasi Banda Aceh");
        HttpResponse<String> back = go(found, "back", Map.of("unitCode", "KANIM-BANDA-ACEH"));
        assertThat(back.body()).contains("Paspor &quot;lambat&quot;", "Baris &lt;dua&gt;");
        assertThat(hidden(back)).containsEntry("unitCode", "KANIM-BANDA-ACEH").containsEntry("kind", "COMPLAINT");
        HttpResponse<String> reporter = go(
                go(back, "next", Map.of("title", "Paspor lambat", "narrative", "Baris satu\nBaris <dua>")),
                "next",
                Map.of("unitCode", "KANIM-BANDA-ACEH"));
        assertThat(reporter.body()).contains("Siapa akan tahu apa");
        HttpResponse<String> check = go(reporter, "next", Map.of("anonymous", "true", "email", "budi@contoh.id"));
        assertThat(check.body())
                .contains("Paspor lambat", "Kantor Imigrasi Banda Aceh", "Anonim", "budi@contoh.id", "Kirim laporan");

        HttpResponse<String> done = go(check, "send", Map.of());
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        String number = code(done, "number");
        String receipt = code(done, "receipt");
        assertThat(done.body()).contains("paling lama 3 hari kerja", "paling lama 14 hari kerja");

        assertThat(code(go(check, "send", Map.of()), "receipt")).isEqualTo(receipt);
        HttpResponse<String> tracked = citizen.post("/lacak", Map.of("number", number, "receipt", receipt));
        assertThat(tracked.statusCode()).as(tracked.body()).isEqualTo(200);
        assertThat(tracked.body())
                .contains("Laporan diterima", "Laporan " + number)
                .doesNotContain("??");
        HttpResponse<String> file = citizen.post("/tulis/unduh", Map.of("number", number, "receipt", receipt));
        assertThat(file.body()).contains(number, receipt);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
    }

    @Test
    void aStepThatIsWrongIsShownAgainWithWhatToMend() {
        HttpResponse<String> kind = go(citizen.get("/tulis"), "next", Map.of());
        assertThat(kind.statusCode()).isEqualTo(400);
        assertThat(kind.body()).contains("href=\"#kind\"", "Pilih jenis laporan Anda.");

        HttpResponse<String> event = go(citizen.get("/en/tulis"), "/en/tulis", "next", Map.of("kind", "ASPIRATION"));
        HttpResponse<String> wrong =
                go(event, "/en/tulis", "next", Map.of("title", "ab", "narrative", "", "occurredOn", "kemarin"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("href=\"#title\"", "href=\"#narrative\"", "href=\"#occurredOn\"", "value=\"ab\"");
    }

    @Test
    void sendingWithoutTheStepsShowsTheFirstThatIsMissing() {
        HttpResponse<String> page = citizen.post("/tulis", Map.of("go", "send", "kind", "COMPLAINT"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("href=\"#title\"");
    }

    @Test
    void aNumberThatIsMistypedOrUnknownIsExplained() {
        HttpResponse<String> mistyped = citizen.post("/lacak", Map.of("number", "ABCD", "receipt", "X"));
        assertThat(mistyped.statusCode()).isEqualTo(404);
        assertThat(mistyped.body()).contains("Nomor laporan salah ketik", "value=\"ABCD\"");
        assertThat(citizen.post("/tulis/unduh", Map.of("number", "ABCD", "receipt", "X"))
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> go(HttpResponse<String> page, String where, Map<String, String> typed) {
        return go(page, "/tulis", where, typed);
    }

    private HttpResponse<String> go(HttpResponse<String> page, String path, String where, Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(hidden(page));
        form.putAll(typed);
        form.put("go", where);
        return citizen.post(path, form);
    }

    private static String code(HttpResponse<String> page, String id) {
        Matcher code = Pattern.compile("<code id=\"" + id + "\"[^>]*>([^<]*)<").matcher(page.body());
        assertThat(code.find()).as(page.body()).isTrue();
        return code.group(1);
    }
}
