package id.lapor.stack.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The two pages of the mail catcher. Whatever comes out of a mail is escaped. */
final class MailHtml {
    private static final int SHOWN = 200;
    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;color:#1f2933;background:#f6f7f9;margin:0 auto;max-width:60rem;padding:1rem}
            table{border-collapse:collapse;width:100%;background:#fff}
            th,td{text-align:left;padding:.5rem .75rem;border-bottom:1px solid #d9dee5;overflow-wrap:anywhere}
            pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#fff;padding:1rem;border:1px solid #d9dee5}
            a{color:#0b5cad}""";

    private MailHtml() {}

    static String list(List<Mail> mails) {
        List<Mail> latest = mails.reversed().stream().limit(SHOWN).toList();
        String rows = latest.stream().map(MailHtml::row).collect(Collectors.joining());
        String body = mails.isEmpty()
                ? "<p>Belum ada surel. <span lang=\"en\">No mail yet.</span></p>"
                : "<table><thead><tr><th>Diterima</th><th>Kepada</th><th>Perihal</th></tr></thead><tbody>" + rows
                        + "</tbody></table>";
        return page(
                "Surel tertangkap",
                "<p>%d surel, %d terbaru ditampilkan.</p>%s".formatted(mails.size(), latest.size(), body));
    }

    static String mail(Mail mail, String text) {
        return page(
                mail.subject(),
                "<p><a href=\"/\">Semua surel</a></p><p>%s → %s<br>%s<br>%s</p><pre>%s</pre>"
                        .formatted(
                                escaped(mail.from()),
                                escaped(String.join(", ", mail.to())),
                                escaped(mail.receivedAt().toString()),
                                escaped(String.valueOf(mail.messageId())),
                                escaped(text)));
    }

    static String styleDigest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String row(Mail mail) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mails/%s\">%s</a></td></tr>"
                .formatted(
                        escaped(mail.receivedAt().toString()),
                        escaped(String.join(", ", mail.to())),
                        mail.id(),
                        escaped(mail.subject().isBlank() ? "(tanpa perihal)" : mail.subject()));
    }

    private static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%1$s</title><style>%2$s</style></head>
                <body><main><h1>%1$s</h1>%3$s</main></body></html>
                """.formatted(escaped(title), STYLE, body);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
