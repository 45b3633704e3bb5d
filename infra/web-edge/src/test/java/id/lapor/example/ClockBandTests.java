package id.lapor.example;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.edge.page.ClockBand;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/** A page of a service that runs on a test clock. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = {Example.class, ClockBandTests.OnATestClock.class})
class ClockBandTests {
    private static final Instant FRIDAY = Instant.parse("2026-02-13T11:30:00Z");

    @LocalServerPort
    private int port;

    @TestConfiguration
    static class OnATestClock {
        @Bean
        ClockBand band() {
            return new ClockBand(InstantSource.fixed(FRIDAY), ZoneId.of("Asia/Jakarta"));
        }
    }

    @Test
    void saysInEachLanguageWhatTheClockStandsAt() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/hello").body()).contains("<u>Jumat, 13 Februari 2026, 18.30 WIB</u>");
        assertThat(browser.get("/en/hello").body()).contains("<u>Friday, 13 February 2026, 18:30 WIB</u>");
    }
}
