package id.lapor.notification.wording;

import java.util.List;

/**
 * What a notice says.
 *
 * @param facts lines that a reader looks for first: number, kind, limit
 * @param paragraphs what happened, and what happens next
 */
public record Words(
        String language,
        String subject,
        List<String> facts,
        List<String> paragraphs,
        String linkLabel,
        String link,
        String closing) {

    public Words {
        facts = List.copyOf(facts);
        paragraphs = List.copyOf(paragraphs);
    }

    /** As plain text. */
    public String asText() {
        return String.join("\n\n", paragraphs)
                + "\n\n"
                + String.join("\n", facts)
                + "\n\n"
                + linkLabel
                + ":\n"
                + link
                + "\n\n-- \n"
                + closing
                + "\n";
    }
}
