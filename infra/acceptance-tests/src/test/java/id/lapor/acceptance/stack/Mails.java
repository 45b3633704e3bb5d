package id.lapor.acceptance.stack;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The mails that the stack's catcher has taken. */
public final class Mails {

    /** One mail, as its envelope and headers tell. */
    public record Mail(String id, String messageId, String to, String subject) {}

    private final Api catcher;

    Mails(Api catcher) {
        this.catcher = catcher;
    }

    public List<Mail> all() {
        List<Mail> mails = new ArrayList<>();
        for (JsonNode mail : catcher.get("/api/mails").json().get("items")) {
            mails.add(new Mail(
                    mail.get("id").asString(),
                    mail.get("messageId").asString(),
                    mail.get("to").toString(),
                    mail.get("subject").asString()));
        }
        return mails;
    }

    /** Those about one report: its number stands in the subject. */
    public List<Mail> about(String trackingNumber) {
        return all().stream()
                .filter(mail -> mail.subject().contains(trackingNumber))
                .toList();
    }

    /** The whole text of a mail. */
    public String text(Mail mail) {
        return catcher.get("/api/mails/" + mail.id()).text();
    }
}
