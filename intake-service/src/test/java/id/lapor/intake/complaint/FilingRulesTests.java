package id.lapor.intake.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.intake.identity.Reporter;
import id.lapor.intake.reference.ReferenceBook;
import id.lapor.intake.reference.Regencies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FilingRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Draft.Place NOWHERE = Draft.Place.UNSAID;

    private final FilingRules rules = new FilingRules(new ReferenceBook(Clock.systemUTC()), Regencies.carried());

    @Test
    void aTitleAndANarrativeAreEnough() {
        assertThat(rules.faults(draft("Paspor", "Lambat."), TODAY)).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(rules.faults(draft(null, " "), TODAY))
                .containsExactly(Fault.of("title", "missing"), Fault.of("narrative", "missing"));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(draft("ab", "x"), "title", "length"),
                Arguments.of(draft("a".repeat(251), "x"), "title", "length"),
                Arguments.of(draft("abc", "x".repeat(20_001)), "narrative", "length"),
                Arguments.of(with("kind", "RANT"), "kind", "kind"),
                Arguments.of(with("category", "NOPE"), "categoryCode", "category"),
                Arguments.of(with("unit", "NOPE"), "unitCode", "unit"),
                Arguments.of(with("language", "jv"), "language", "language"),
                Arguments.of(on(TODAY.plusDays(1)), "occurredOn", "future"),
                Arguments.of(on(LocalDate.of(1945, 8, 16)), "occurredOn", "past"),
                Arguments.of(at(new Draft.Place("99.99", null, null, null)), "place.regencyCode", "regency"),
                Arguments.of(at(new Draft.Place(null, 90.1, 0.0, null)), "place.lat", "degrees"),
                Arguments.of(at(new Draft.Place(null, Double.NaN, 0.0, null)), "place.lat", "degrees"),
                Arguments.of(at(new Draft.Place(null, 0.0, -180.1, null)), "place.lng", "degrees"),
                Arguments.of(at(new Draft.Place(null, 5.5, null, null)), "place", "point"),
                Arguments.of(at(new Draft.Place(null, null, null, "x".repeat(501))), "place.text", "length"),
                Arguments.of(by(new Reporter("x".repeat(101), null, null, null)), "contact.name", "length"),
                Arguments.of(by(new Reporter(null, "budi", null, null)), "contact.email", "email"),
                Arguments.of(by(new Reporter(null, "budi@contoh", null, null)), "contact.email", "email"),
                Arguments.of(by(new Reporter(null, "a@b.id\nBcc: c@d.id", null, null)), "contact.email", "email"),
                Arguments.of(by(new Reporter(null, null, "telepon", null)), "contact.phone", "phone"),
                Arguments.of(by(new Reporter(null, null, null, "317101010190000")), "contact.nik", "nik"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesEachFieldThatBreaksItsRule(Draft draft, String field, String code) {
        assertThat(rules.faults(draft, TODAY))
                .singleElement()
                .satisfies(fault ->
                        assertThat(List.of(fault.field(), fault.code())).containsExactly(field, code));
    }

    static Stream<Draft> right() {
        return Stream.of(
                draft("😀😀😀", "x".repeat(20_000)),
                draft("a".repeat(250), "x"),
                on(TODAY),
                at(new Draft.Place("11.71", null, null, "Loket 3")),
                // A point outside Indonesia is accepted and not used for routing.
                at(new Draft.Place(null, 48.85, 2.35, null)),
                by(new Reporter("Budi", "budi.s+lapor@contoh.go.id", "+62 (0651) 123-456", "1171010101900001")),
                by(new Reporter(" ", "", null, " ")),
                with("language", "en"),
                with("kind", "OVERSIGHT_COMPLAINT"));
    }

    @ParameterizedTest
    @MethodSource("right")
    void acceptsWhatKeepsTheRules(Draft draft) {
        assertThat(rules.faults(draft, TODAY)).isEmpty();
    }

    @Test
    void whoNamesAUnitMustWaitUntilTheUnitsAreHere() {
        assertThat(rules.mustWait(with("unit", "ITJEN"))).isTrue();
        assertThat(rules.mustWait(draft("Paspor", "Lambat."))).isFalse();
    }

    private static Draft draft(@Nullable String title, @Nullable String narrative) {
        return new Draft(title, narrative, null, null, null, null, NOWHERE, false, false, Reporter.UNSAID, null);
    }

    private static Draft with(String field, String value) {
        return new Draft(
                "Paspor",
                "Lambat.",
                field.equals("kind") ? value : null,
                field.equals("category") ? value : null,
                field.equals("unit") ? value : null,
                null,
                NOWHERE,
                false,
                false,
                Reporter.UNSAID,
                field.equals("language") ? value : null);
    }

    private static Draft on(LocalDate day) {
        return new Draft("Paspor", "Lambat.", null, null, null, day, NOWHERE, false, false, Reporter.UNSAID, null);
    }

    private static Draft at(Draft.Place place) {
        return new Draft("Paspor", "Lambat.", null, null, null, null, place, false, false, Reporter.UNSAID, null);
    }

    private static Draft by(Reporter reporter) {
        return new Draft("Paspor", "Lambat.", null, null, null, null, NOWHERE, false, false, reporter, null);
    }
}
