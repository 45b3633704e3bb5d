package id.lapor.notification.mail;

import id.lapor.notification.NotificationSettings;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands letters to the mail server. The retry is for the moment in which no server answers; the breaker keeps the whole
 * service from knocking at a closed door. Both are configured under {@code resilience4j}, by the name {@value #SMTP}.
 */
@Component
public class Post {
    static final String SMTP = "smtp";

    private final JavaMailSender mail;
    private final NotificationSettings settings;
    private final CircuitBreaker breaker;
    private final Retry retry;

    Post(JavaMailSender mail, NotificationSettings settings, CircuitBreakerRegistry breakers, RetryRegistry retries) {
        this.mail = mail;
        this.settings = settings;
        this.breaker = breakers.circuitBreaker(SMTP);
        this.retry = retries.retry(SMTP);
    }

    /** Whether it makes sense to hand anything over now. */
    public boolean isOpen() {
        return breaker.getState() != CircuitBreaker.State.OPEN;
    }

    /**
     * Hands a letter over; returns when the server has taken it.
     *
     * @throws NotSent if it has not, or nobody knows
     */
    public void hand(Letter letter) {
        MimeMessage message = message(letter);
        try {
            Retry.decorateRunnable(retry, CircuitBreaker.decorateRunnable(breaker, () -> send(message)))
                    .run();
        } catch (CallNotPermittedException e) {
            throw new NotSent.Unreachable("The mail server is left alone for a while", e);
        }
    }

    private void send(MimeMessage message) {
        try {
            mail.send(message);
        } catch (MailException e) {
            NotSent reason = SmtpFailure.read(e);
            if (reason != null) {
                throw reason;
            }
        }
    }

    private MimeMessage message(Letter letter) {
        try {
            MimeMessage message = mail.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from(), settings.sender());
            helper.setTo(new InternetAddress(letter.to(), true));
            helper.setSubject(letter.subject());
            helper.setText(letter.text(), letter.html());
            helper.setSentDate(Date.from(letter.date()));
            message.setHeader("Message-ID", letter.messageId());
            // RFC 3834: no holiday notice shall answer this.
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (AddressException e) {
            // Its text quotes the address, which is a person's.
            throw new NotSent.Refused("The address is none", new IllegalArgumentException("not an address"));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NotSent.Refused("The message cannot be built", e);
        }
    }
}
