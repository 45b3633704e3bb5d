package id.lapor.stack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/** What a person reads in a mail: its first plain text part, or its first HTML part as it came if there is no other. */
final class PlainText {
    private PlainText() {}

    static String of(Part part) throws MessagingException, IOException {
        String plain = first(part, "text/plain");
        return plain.isEmpty() ? first(part, "text/html") : plain;
    }

    private static String first(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = first(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
