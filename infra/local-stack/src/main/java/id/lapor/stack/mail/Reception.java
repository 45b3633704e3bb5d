package id.lapor.stack.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;

/** One mail on its way in. The 250 that ends it is sent after the mail is on disk. */
final class Reception implements MessageHandler {
    private final Mailbox mailbox;
    private final List<String> recipients = new ArrayList<>();

    Reception(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public void from(String sender) {
        recipients.clear();
    }

    @Override
    public void recipient(String recipient) {
        recipients.add(recipient);
    }

    @Override
    public @Nullable String data(InputStream content) throws IOException {
        return "Kept as " + mailbox.keep(recipients, content.readAllBytes()).id();
    }

    @Override
    public void done() {
        recipients.clear();
    }
}
