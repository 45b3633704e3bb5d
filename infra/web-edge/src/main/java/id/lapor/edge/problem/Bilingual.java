package id.lapor.edge.problem;

import id.lapor.edge.language.Language;
import java.util.Locale;

/** A sentence in both languages, for where a message bundle would be further away than the rule it speaks of. */
public record Bilingual(String indonesian, String english) {

    public String in(Locale locale) {
        return Language.of(locale) == Language.ENGLISH ? english : indonesian;
    }
}
