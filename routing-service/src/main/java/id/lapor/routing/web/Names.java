package id.lapor.routing.web;

import id.lapor.edge.language.Language;
import id.lapor.events.CategoryRecord;
import java.util.Locale;

/** Chooses the name in the reader's language. */
final class Names {

    static String of(CategoryRecord category, Locale locale) {
        return Language.of(locale) == Language.ENGLISH ? category.nameEn() : category.nameId();
    }

    private Names() {}
}
