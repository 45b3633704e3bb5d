package id.lapor.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.NotificationEvent.Medium;
import id.lapor.events.NotificationEvent.Recipient;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.notification.NotificationSettings;
import id.lapor.notification.notice.Notice;
import id.lapor.notification.notice.NoticeState;
import id.lapor.notification.notice.What;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class ComposeNoticeTests {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final ComposeNotice compose = compose();

    static Stream<Arguments> everyNotice() {
        return Stream.of(What.values())
                .flatMap(what -> Stream.of("id", "en").map(language -> Arguments.of(what, language)));
    }

    @ParameterizedTest
    @MethodSource("everyNotice")
    void everyNoticeSaysWhatHappenedWhereToLookAndWhatIsNext(What what, String language) {
        Words words = compose.words(notice(what, language), null);
        assertThat(words.subject()).contains("7KQ4M2XP9RTD");
        assertThat(words.paragraphs())
                .hasSize(2)
                .allSatisfy(paragraph -> assertThat(paragraph).isNotBlank().doesNotContain("{"));
        assertThat(words.asText()).contains(words.link(), words.closing(), "7KQ4M2XP9RTD");
        assertThat(compose.asHtml(words)).contains(words.link(), "lang=\"" + language + "\"");
    }

    @Test
    void aReporterIsLedToTheTrackingPageInTheirLanguage() {
        assertThat(compose.words(notice(What.FILED, "id"), null).link()).isEqualTo("http://intake.example/lacak");
        assertThat(compose.words(notice(What.FILED, "en"), null).link()).isEqualTo("http://intake.example/en/lacak");
    }

    @Test
    void aUnitIsLedToTheCase() {
        assertThat(compose.words(notice(What.CASE_OPENED, "id"), null).link())
                .isEqualTo("http://followup.example/cases/7KQ4M2XP9RTD");
    }

    @Test
    void theBureauIsLedToItsDeskAndReadsTheLimitInItsZone() {
        Words words = compose.words(notice(What.OVERDUE, "id"), null);
        assertThat(words.link()).isEqualTo("http://routing.example/triage/7KQ4M2XP9RTD");
        assertThat(words.facts()).contains("Tenggat: Selasa, 24 November 2026, 09.00 WIB");
    }

    @Test
    void aReporterReadsWhyTheReportWasArchived() {
        assertThat(compose.words(notice(What.ARCHIVED, "id"), null).paragraphs().getFirst())
                .contains("terlalu umum");
        assertThat(compose.words(notice(What.ARCHIVED, "en"), null).paragraphs().getFirst())
                .contains("too general");
    }

    @Test
    void aMomentIsWrittenAsPeopleWriteIt() {
        Instant at = Instant.parse("2026-11-23T07:05:00Z");
        assertThat(Moment.inWords(at, ZoneId.of("Asia/Jakarta"), Locale.of("id")))
                .isEqualTo("Senin, 23 November 2026, 14.05 WIB");
        assertThat(Moment.inWords(at, ZoneId.of("Asia/Jayapura"), Locale.ENGLISH))
                .isEqualTo("Monday, 23 November 2026, 16:05 WIT");
    }

    private static Notice notice(What what, String language) {
        return new Notice(
                "abc",
                "7KQ4M2XP9RTD",
                "intake/7KQ4M2XP9RTD/1",
                what,
                recipient(what),
                Medium.EMAIL,
                language,
                null,
                ReportKind.COMPLAINT,
                what == What.ARCHIVED ? ArchiveReason.TOO_GENERAL : null,
                NOW,
                NOW,
                NoticeState.PENDING,
                0,
                0,
                NOW);
    }

    private static Recipient recipient(What what) {
        return switch (what) {
            case CASE_OPENED, CASE_DELEGATED, NOBODY_THERE -> Recipient.UNIT;
            case RUNS_DOWN, OVERDUE -> Recipient.BUREAU;
            case FILED, ROUTED, MOVED, ANSWERED, CLOSED, REOPENED, COMPLETION_REQUESTED, ARCHIVED, ASKED ->
                Recipient.REPORTER;
        };
    }

    private static ComposeNotice compose() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine templates = new SpringTemplateEngine();
        templates.setTemplateResolver(resolver);
        NotificationSettings settings = new NotificationSettings(
                "lapor@lapor.example",
                "Lapor",
                Path.of("keys"),
                URI.create("http://intake.example"),
                URI.create("http://followup.example"),
                URI.create("http://routing.example"),
                "biro@lapor.example",
                ZoneId.of("Asia/Jakarta"),
                1,
                Duration.ofSeconds(15),
                Duration.ofSeconds(3));
        return new ComposeNotice(messages, templates, settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
