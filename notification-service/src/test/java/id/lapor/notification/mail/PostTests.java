package id.lapor.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.lapor.notification.NotificationSettings;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostTests {
    private static final NotificationSettings SETTINGS = new NotificationSettings(
            "lapor@lapor.example",
            "Lapor",
            Path.of("keys"),
            URI.create("http://localhost:8080"),
            URI.create("http://localhost:8082"),
            URI.create("http://localhost"),
            "biro@lapor.example",
            ZoneId.of("Asia/Jakarta"),
            1,
            Duration.ofSeconds(15),
            Duration.ofSeconds(3));

    @Test
    void sendsBothFormsUnderTheGivenMessageId() throws MessagingException {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            post(server.getSmtp().getPort()).hand(letter("budi@reporter.example"));
            var received = server.getReceivedMessages();
            assertThat(received).hasSize(1);
            assertThat(received[0].getMessageID()).isEqualTo("<abc@lapor.example>");
            assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(received[0].getContentType()).startsWith("multipart/mixed");
        } finally {
            server.stop();
        }
    }

    @Test
    void aRefusedRecipientIsRefusedForGood() {
        assertFails(Map.of("RCPT", "550 no such person"), NotSent.Refused.class);
    }

    @Test
    void aRefusedMessageIsRefusedForGood() {
        assertFails(Map.of(".", "554 not wanted"), NotSent.Refused.class);
    }

    @Test
    void aRecipientMayBePutOff() {
        assertFails(Map.of("RCPT", "450 come back later"), NotSent.PutOff.class);
    }

    @Test
    void whoTakesNoMailFromUsMayLater() {
        assertFails(Map.of("MAIL", "550 not from you"), NotSent.PutOff.class);
    }

    @Test
    void aConnectionLostAfterTheMessageLeavesItUnclear() {
        assertFails(Map.of(".", ScriptedServer.HANG_UP), NotSent.Unclear.class);
    }

    @Test
    void nothingIsTakenWhereNobodyListens() {
        assertThatThrownBy(() -> post(closedPort()).hand(letter("budi@reporter.example")))
                .isInstanceOf(NotSent.Unreachable.class);
    }

    @Test
    void aWordIsNoAddress() {
        assertThatThrownBy(() -> post(closedPort()).hand(letter("budi at home")))
                .isInstanceOf(NotSent.Refused.class)
                .hasMessageNotContaining("budi");
    }

    @Test
    void theBreakerOpensInAnOutageAndClosesAfterIt() {
        int port = closedPort();
        Post post = post(port);
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> post.hand(letter("budi@reporter.example")))
                    .isInstanceOf(NotSent.Unreachable.class);
        }
        assertThat(post.isOpen()).isFalse();

        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            await().atMost(Duration.ofSeconds(10)).until(post::isOpen);
            post.hand(letter("budi@reporter.example"));
            post.hand(letter("siti@reporter.example"));
            assertThat(server.getReceivedMessages()).hasSize(2);
            assertThat(post.isOpen()).isTrue();
        } finally {
            server.stop();
        }
    }

    @Test
    void refusedRecipientsDoNotOpenTheBreaker() {
        try (ScriptedServer server = new ScriptedServer(Map.of("RCPT", "550 no such person"))) {
            Post post = post(server.port());
            for (int i = 0; i < 10; i++) {
                assertThatThrownBy(() -> post.hand(letter("budi@reporter.example")))
                        .isInstanceOf(NotSent.Refused.class);
            }
            assertThat(post.isOpen()).isTrue();
        }
    }

    private static void assertFails(Map<String, String> replies, Class<? extends NotSent> reason) {
        try (ScriptedServer server = new ScriptedServer(replies)) {
            assertThatThrownBy(() -> post(server.port()).hand(letter("budi@reporter.example")))
                    .isInstanceOf(reason);
        }
    }

    private static Post post(int port) {
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        mail.getJavaMailProperties().setProperty("mail.smtp.timeout", "2000");
        return new Post(
                mail,
                SETTINGS,
                CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                        .slidingWindowSize(10)
                        .minimumNumberOfCalls(5)
                        .waitDurationInOpenState(Duration.ofMillis(500))
                        .automaticTransitionFromOpenToHalfOpenEnabled(true)
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .recordExceptions(NotSent.Unreachable.class, NotSent.Unclear.class)
                        .ignoreExceptions(NotSent.Refused.class, NotSent.PutOff.class)
                        .build()),
                RetryRegistry.of(RetryConfig.custom()
                        .maxAttempts(2)
                        .waitDuration(Duration.ofMillis(20))
                        .retryExceptions(NotSent.Unreachable.class)
                        .build()));
    }

    /** A port on which nobody listens: one that a closed server has just left. */
    private static int closedPort() {
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            return server.port();
        }
    }

    private static Letter letter(String to) {
        return new Letter(
                "<abc@lapor.example>", Instant.parse("2026-11-24T02:00:00Z"), to, "Laporan", "text", "<p>text</p>");
    }
}
