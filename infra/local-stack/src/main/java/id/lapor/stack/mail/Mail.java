package id.lapor.stack.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was caught.
 *
 * @param id its own name here; later mails have greater ones
 * @param messageId the {@code Message-ID} header as sent; absent when the mail has none
 * @param to the recipients of the envelope
 * @param date the {@code Date} header; absent when it has none that can be read
 */
public record Mail(
        String id,
        @Nullable String messageId,
        String from,
        List<String> to,
        String subject,
        @Nullable Instant date,
        Instant receivedAt) {}
