package id.lapor.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class MailCatcherTests {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String MAIL = """
            From: lapor@lapor.example\r
            Message-ID: <notice-1@lapor.example>\r
            Subject: =?utf-8?q?Laporan_<b>diterima</b>?=\r
            Date: Fri, 2 Jan 2026 10:04:00 +0700\r
            Content-Type: text/plain; charset=utf-8\r
            Content-Transfer-Encoding: 8bit\r
            \r
            Terima kasih – <script>alert(1)</script>\r
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsAMailWithItsRecipientsAndFindsItAfterARestart() throws IOException {
        Mail kept = receive(mailbox());
        assertThat(kept.messageId()).isEqualTo("<notice-1@lapor.example>");
        assertThat(kept.to()).containsExactly("a@warga.example", "b@warga.example");
        assertThat(kept.subject()).isEqualTo("Laporan <b>diterima</b>");
        assertThat(kept.date()).isEqualTo(Instant.parse("2026-01-02T03:04:00Z"));
        assertThat(kept.receivedAt()).isEqualTo(NOW);

        Mailbox again = mailbox();
        assertThat(again.all()).containsExactly(kept);
        assertThat(receive(again).id()).isGreaterThan(kept.id());
    }

    @Test
    void showsMailsToProgramsAndEscapesThemForPeople() throws IOException, InterruptedException {
        Mailbox mailbox = mailbox();
        Mail kept = receive(mailbox);
        MailPages pages = new MailPages(mailbox, 0);
        pages.start();
        String address = "http://localhost:" + pages.port();

        assertThat(JsonMapper.shared()
                        .readTree(get(address + "/api/mails").body())
                        .path("items")
                        .get(0)
                        .path("messageId")
                        .asString())
                .isEqualTo("<notice-1@lapor.example>");
        assertThat(get(address + "/api/mails/" + kept.id()).body()).contains("<script>");
        assertThat(get(address + "/mails/" + kept.id()).body())
                .contains("&lt;script&gt;", "&lt;b&gt;")
                .doesNotContain("<script>", "<b>");
        assertThat(get(address + "/").body()).doesNotContain("<b>");
        assertThat(get(address + "/api/mails/..%2f..%2fetc").statusCode()).isEqualTo(404);
        assertThat(get(address + "/health").statusCode()).isEqualTo(200);
    }

    private Mailbox mailbox() throws IOException {
        return new Mailbox(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Mail receive(Mailbox mailbox) throws IOException {
        Reception reception = new Reception(mailbox);
        reception.from("lapor@lapor.example");
        List.of("a@warga.example", "b@warga.example").forEach(reception::recipient);
        reception.data(new ByteArrayInputStream(MAIL.getBytes(StandardCharsets.UTF_8)));
        reception.done();
        return mailbox.all().getLast();
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
