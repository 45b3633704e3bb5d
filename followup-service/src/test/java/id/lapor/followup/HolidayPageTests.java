package id.lapor.followup;

import static id.lapor.edge.check.Caller.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The bureau's page of holidays; the tests' clock stands at 2 November 2026. */
@ServiceTest
class HolidayPageTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToNovember() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Hari Kemerdekaan, PUBLIC_HOLIDAY, OFFICIAL, SKB, date, Tulis tanggalnya",
        "2027-02-30, Hari Kemerdekaan, PUBLIC_HOLIDAY, OFFICIAL, SKB, date, Tulis tanggalnya",
        "2026-01-01, Tahun Baru, PUBLIC_HOLIDAY, OFFICIAL, SKB, date, Tanggal ini sudah lewat",
        "2027-08-17, ' ', PUBLIC_HOLIDAY, OFFICIAL, SKB, name, Tulis nama hari",
        "2027-08-17, Hari Kemerdekaan, '', OFFICIAL, SKB, kind, Pilih jenis hari",
        "2027-08-17, Hari Kemerdekaan, PUBLIC_HOLIDAY, SOON, SKB, certainty, Pilih seberapa pasti",
        "2027-08-17, Hari Kemerdekaan, PUBLIC_HOLIDAY, OFFICIAL, '', decree, Tulis dasar hukumnya"
    })
    void saysNextToTheFieldWhatIsWrongAndKeepsTheRest(
            String date, String name, String kind, String certainty, String decree, String field, String words)
            throws Exception {
        MockHttpServletResponse refused = save(date, name, kind, certainty, decree);
        String page = refused.getContentAsString(StandardCharsets.UTF_8);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(page)
                .contains("href=\"#" + field + "\"", "id=\"" + field + "-error\"", words)
                .doesNotContain("??");
        if (!name.isBlank()) {
            assertThat(page).contains("value=\"" + name + "\"");
        }
    }

    @Test
    void showsADayOnceItIsSaved() throws Exception {
        MockHttpServletResponse saved =
                save("2027-08-18", "Cuti percobaan", "JOINT_LEAVE", "ESTIMATED", "SKB percobaan");
        assertThat(saved.getRedirectedUrl()).isEqualTo("/holidays?year=2027");
        assertThat(page("/holidays?year=2027")).contains("Cuti percobaan", "Rabu, 18 Agustus");
    }

    @Test
    void warnsFromOctoberUntilNextYearIsDeclaredComplete() throws Exception {
        clock.set(Instant.parse("2027-09-30T02:00:00Z"));
        assertThat(page("/holidays")).doesNotContain("belum lengkap");
        clock.set(Instant.parse("2027-10-01T02:00:00Z"));
        String warned = page("/holidays");
        assertThat(warned).contains("Hari libur tahun 2028 belum lengkap").doesNotContain("Nyatakan tabel");
        assertThat(page("/cases")).contains("Hari libur tahun 2028 belum lengkap");
        assertThat(conclude("2028").getStatus()).as("nothing is entered yet").isEqualTo(409);

        save("2028-08-17", "Hari Kemerdekaan", "PUBLIC_HOLIDAY", "OFFICIAL", "SKB");
        assertThat(page("/holidays")).contains("2028 belum lengkap", "Nyatakan tabel 2028 lengkap");
        assertThat(conclude("2028").getRedirectedUrl()).isEqualTo("/holidays?year=2028");

        assertThat(page("/holidays?year=2028")).doesNotContain("belum lengkap", "Nyatakan tabel");
        assertThat(page("/cases")).doesNotContain("belum lengkap");
    }

    private MockHttpServletResponse conclude(String year) throws Exception {
        return http.perform(post("/holidays/conclusion")
                        .accept(MediaType.TEXT_HTML)
                        .with(signedIn("BUREAU", "KEMENKUMHAM"))
                        .with(csrf())
                        .param("year", year))
                .andReturn()
                .getResponse();
    }

    private String page(String path) throws Exception {
        return http.perform(get(path).accept(MediaType.TEXT_HTML).with(signedIn("BUREAU", "KEMENKUMHAM")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse save(String date, String name, String kind, String certainty, String decree)
            throws Exception {
        return http.perform(post("/holidays")
                        .accept(MediaType.TEXT_HTML)
                        .with(signedIn("BUREAU", "KEMENKUMHAM"))
                        .with(csrf())
                        .param("date", date)
                        .param("name", name)
                        .param("kind", kind)
                        .param("certainty", certainty)
                        .param("decree", decree))
                .andReturn()
                .getResponse();
    }
}
