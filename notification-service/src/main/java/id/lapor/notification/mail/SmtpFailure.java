package id.lapor.notification.mail;

import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Reads what became of a letter from what the mail library throws: the reply code decides (RFC 5321, 4.2.1). */
final class SmtpFailure {
    private static final int SHUTTING_DOWN = 421;

    /** What the failure means; null when it came after the server had taken the letter. */
    static @Nullable NotSent read(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return new NotSent.Unreachable("The mail server does not know us", failure);
        }
        if (!(failure instanceof MailSendException sending)) {
            return new NotSent.Refused("The message cannot be built", failure);
        }
        if (sending.getFailedMessages().isEmpty()) {
            return null;
        }
        // A connection that could not be made fails every message with its own exception; one that could not be closed
        // afterwards is only the cause of the whole.
        if (sending.getFailedMessages().containsValue(sending.getCause())) {
            return new NotSent.Unreachable("No mail server was reached", failure);
        }
        return duringHandover(sending.getMessageExceptions()[0], failure);
    }

    private static NotSent duringHandover(Exception first, MailException failure) {
        if (chain(first).anyMatch(SMTPSenderFailedException.class::isInstance)) {
            return new NotSent.PutOff("The mail server takes no mail from us", failure);
        }
        for (Exception e : chain(first).toList()) {
            int code = code(e);
            if (code == SHUTTING_DOWN) {
                return new NotSent.Unreachable("The mail server is closing", failure);
            }
            if (code >= 500) {
                return new NotSent.Refused("The mail server refused it with " + code, failure);
            }
            if (code >= 400) {
                return new NotSent.PutOff("The mail server put it off with " + code, failure);
            }
        }
        return new NotSent.Unclear("The connection to the mail server broke", failure);
    }

    private static int code(Exception e) {
        return switch (e) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> -1;
        };
    }

    private static Stream<Exception> chain(Exception first) {
        return Stream.iterate(first, Objects::nonNull, SmtpFailure::next);
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private SmtpFailure() {}
}
