package id.lapor.intake.complaint;

import id.lapor.intake.reference.ReferenceBook;
import id.lapor.intake.reference.Regencies;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a draft must keep to be filed: named rules, each of which says nothing or what is wrong. */
public final class FilingRules {
    public static final int SHORTEST_TITLE = 3;
    public static final int LONGEST_TITLE = 250;
    public static final int LONGEST_NARRATIVE = 20_000;
    public static final int LONGEST_PLACE = 500;
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_EMAIL = 254;

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\",;:()\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()./-]{4,28}[0-9]");
    private static final Pattern NIK = Pattern.compile("[0-9]{16}");
    private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);
    private static final Set<String> KINDS =
            Set.of("COMPLAINT", "OVERSIGHT_COMPLAINT", "ASPIRATION", "INFORMATION_REQUEST");

    private final ReferenceBook reference;
    private final Regencies regencies;
    private final List<BiFunction<Draft, LocalDate, @Nullable Fault>> rules = List.of(
            (draft, today) -> text("title", draft.title(), SHORTEST_TITLE, LONGEST_TITLE),
            (draft, today) -> text("narrative", draft.narrative(), 1, LONGEST_NARRATIVE),
            (draft, today) -> unless(draft.kind(), KINDS::contains, "kind", "kind"),
            (draft, today) ->
                    unless(draft.categoryCode(), code -> hasCategory(code, today), "categoryCode", "category"),
            (draft, today) -> unless(draft.unitCode(), code -> hasUnit(code, today), "unitCode", "unit"),
            (draft, today) -> day(draft.occurredOn(), today),
            (draft, today) -> unless(draft.place().regencyCode(), this::hasRegency, "place.regencyCode", "regency"),
            (draft, today) -> within("place.lat", draft.place().lat(), 90),
            (draft, today) -> within("place.lng", draft.place().lng(), 180),
            (draft, today) -> bothOrNone(draft.place()),
            (draft, today) -> atMost("place.text", draft.place().text(), LONGEST_PLACE),
            (draft, today) -> atMost("contact.name", draft.reporter().name(), LONGEST_NAME),
            (draft, today) -> unless(draft.reporter().email(), FilingRules::isEmail, "contact.email", "email"),
            (draft, today) ->
                    unless(draft.reporter().phone(), PHONE.asMatchPredicate()::test, "contact.phone", "phone"),
            (draft, today) -> unless(draft.reporter().nik(), NIK.asMatchPredicate()::test, "contact.nik", "nik"),
            (draft, today) -> unless(draft.language(), Set.of("id", "en")::contains, "language", "language"));

    public FilingRules(ReferenceBook reference, Regencies regencies) {
        this.reference = reference;
        this.regencies = regencies;
    }

    /** Everything that is wrong with a draft, in the order of its fields; empty when it can be filed. */
    public List<Fault> faults(Draft draft, LocalDate today) {
        return rules.stream()
                .map(rule -> rule.apply(draft, today))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Whether the draft names a unit or a category while it cannot be said yet which of them there are. */
    public boolean mustWait(Draft draft) {
        boolean names = Draft.said(draft.unitCode()) != null || Draft.said(draft.categoryCode()) != null;
        return names && !reference.isSettled();
    }

    private boolean hasCategory(String code, LocalDate today) {
        return reference.category(code, today).isPresent();
    }

    private boolean hasUnit(String code, LocalDate today) {
        return reference.unit(code, today).isPresent();
    }

    private boolean hasRegency(String code) {
        return regencies.find(code).isPresent();
    }

    private static @Nullable Fault text(String field, @Nullable String text, int shortest, int longest) {
        String said = Draft.said(text);
        if (said == null) {
            return Fault.of(field, "missing");
        }
        int length = said.codePointCount(0, said.length());
        return length < shortest || length > longest ? Fault.of(field, "length", shortest, longest, length) : null;
    }

    private static @Nullable Fault atMost(String field, @Nullable String text, int longest) {
        return Draft.said(text) == null ? null : text(field, text, 1, longest);
    }

    private static @Nullable Fault unless(
            @Nullable String text, Function<String, Boolean> sound, String field, String code) {
        String said = Draft.said(text);
        return said == null || sound.apply(said) ? null : Fault.of(field, code, shortened(said));
    }

    private static @Nullable Fault day(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return null;
        }
        return day.isAfter(today)
                ? Fault.of("occurredOn", "future")
                : day.isBefore(EARLIEST) ? Fault.of("occurredOn", "past", EARLIEST.toString()) : null;
    }

    private static @Nullable Fault within(String field, @Nullable Double degrees, int most) {
        // Written so that what is not a number is refused too.
        return degrees == null || Math.abs(degrees) <= most ? null : Fault.of(field, "degrees", -most, most);
    }

    private static @Nullable Fault bothOrNone(Draft.Place place) {
        return Objects.isNull(place.lat()) == Objects.isNull(place.lng()) ? null : Fault.of("place", "point");
    }

    private static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    /** A message quotes what was sent, but not at any length. */
    private static String shortened(String said) {
        return Optional.of(said)
                .filter(text -> text.length() > 40)
                .map(text -> text.substring(0, text.offsetByCodePoints(0, 20)) + "…")
                .orElse(said);
    }
}
