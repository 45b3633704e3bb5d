package id.lapor.notification.mail;

import java.time.Instant;

/**
 * A message ready for the post.
 *
 * @param messageId value of the Message-ID header, with its angle brackets; the same whenever the same notice is sent
 * @param date the date of what is told of, so that a repeat is the same in every header that people see
 */
public record Letter(String messageId, Instant date, String to, String subject, String text, String html) {}
