package id.lapor.edge.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The two languages that Lapor speaks. */
public enum Language {
    /** The first language, spoken wherever nothing else is asked for. */
    INDONESIAN("id"),
    /** Below {@code /en}, or by Accept-Language at the API. */
    ENGLISH("en");

    /** Where pages in English begin. */
    public static final String ENGLISH_PREFIX = "/en";

    private static final String ATTRIBUTE = Language.class.getName();
    private static final List<Locale> SPOKEN = List.of(Locale.of("id"), Locale.ENGLISH);

    private final Locale locale;

    Language(String code) {
        this.locale = Locale.of(code);
    }

    public Locale locale() {
        return locale;
    }

    /** {@code id} or {@code en}, for the {@code lang} attribute and for stored preferences. */
    public String code() {
        return locale.getLanguage();
    }

    /** What page addresses in this language begin with. */
    public String prefix() {
        return this == ENGLISH ? ENGLISH_PREFIX : "";
    }

    /** The language of a locale; whatever is not English is answered in Indonesian. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
    }

    /** The language to answer a request in. */
    public static Language of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language language ? language : INDONESIAN;
    }

    /** Remembers the language for the rest of the request. */
    void remember(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The better of the two by an Accept-Language header; Indonesian when it names neither or cannot be read. */
    public static Language accepted(String header) {
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null ? INDONESIAN : of(best);
        } catch (IllegalArgumentException unreadable) {
            return INDONESIAN;
        }
    }
}
