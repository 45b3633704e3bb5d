package id.lapor.followup;

import static id.lapor.edge.check.Caller.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
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
        String page = http.perform(get("/holidays?year=2027").with(signedIn("BUREAU", "KEMENKUMHAM")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("Cuti percobaan", "Rabu, 18 Agustus");
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
