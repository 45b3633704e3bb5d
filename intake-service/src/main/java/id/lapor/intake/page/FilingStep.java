package id.lapor.intake.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of filing, in their order. */
enum FilingStep {
    KIND,
    EVENT,
    UNIT,
    REPORTER,
    CHECK;

    private static final List<FilingStep> ALL = List.of(values());

    /** Whether this step asks for a field, as the API names it. */
    boolean asksFor(String field) {
        return this
                == switch (field) {
                    case "kind" -> KIND;
                    case "unitCode", "categoryCode" -> UNIT;
                    case "contact.name", "contact.email", "contact.phone", "contact.nik" -> REPORTER;
                    default -> EVENT;
                };
    }

    /** Its name in forms and templates. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From 1. */
    int number() {
        return ALL.indexOf(this) + 1;
    }

    FilingStep next() {
        return ALL.get(Math.min(number(), ALL.size() - 1));
    }

    FilingStep previous() {
        return ALL.get(Math.max(number() - 2, 0));
    }

    static Optional<FilingStep> of(String code) {
        return ALL.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    static List<FilingStep> all() {
        return ALL;
    }
}
