package id.lapor.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.CategoryRecord;
import id.lapor.events.ReportKind;
import id.lapor.events.SopRecord;
import id.lapor.events.UnitRecord;
import id.lapor.events.UnitRecord.UnitLevel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferenceBookTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final MovingClock machine = new MovingClock();
    private final ReferenceBook book = new ReferenceBook(machine);

    @Test
    void knowsAUnitWhileItIsValid() {
        enter(unit("A", "Lama", LocalDate.of(2020, 1, 1), LocalDate.of(2024, 10, 21)), 1);
        enter(unit("A", "Baru", LocalDate.of(2024, 10, 21), null), 1);

        assertThat(book.unit("A", LocalDate.of(2024, 10, 20)).orElseThrow().name())
                .isEqualTo("Lama");
        assertThat(book.unit("A", LocalDate.of(2024, 10, 21)).orElseThrow().name())
                .isEqualTo("Baru");
        assertThat(book.unit("A", LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(book.unitName("A")).isEqualTo("Baru");
        assertThat(book.unitName("TIDAK-ADA")).isEqualTo("TIDAK-ADA");
    }

    @Test
    void findsUnitsByAnyOfTheirWordsTheHigherOnesFirst() {
        enter(unit("KANIM-BANDA-ACEH", "Kantor Imigrasi Banda Aceh", TODAY, null), 1);
        enter(unit("LAPAS-BANDA-ACEH", "LAPAS Banda Aceh", TODAY, null), 1);

        assertThat(book.search("banda IMIGRASI", TODAY, 10))
                .extracting(UnitRecord::code)
                .containsExactly("KANIM-BANDA-ACEH");
        assertThat(book.search("banda", TODAY, 1)).hasSize(1);
        assertThat(book.search(" ", TODAY, 10)).isEmpty();
        assertThat(book.search("surabaya", TODAY, 10)).isEmpty();
    }

    @Test
    void anOlderRevisionChangesNothing() {
        enter(unit("A", "Kini", TODAY, null), 2);
        enter(unit("A", "Lama", TODAY, null), 1);

        assertThat(book.unitName("A")).isEqualTo("Kini");
    }

    @Test
    void isSettledWhenEverythingIsHereAndNothingComesAnyMore() {
        book.heardNews();
        enter(unit("A", "A", TODAY, null), 1);
        enter(new CategoryRecord("PASPOR", "Paspor", "Passport", "A", TODAY, null), 1);
        machine.now = NOW.plus(ReferenceBook.QUIET).plusMillis(1);
        assertThat(book.isSettled()).isFalse();

        enter(sop("2018"), 1);
        assertThat(book.isSettled()).isTrue();

        book.heardNews();
        assertThat(book.isSettled()).isFalse();
    }

    @Test
    void theProcedureIsTheActiveOneOfTheDay() {
        enter(sop("2018"), 1);

        assertThat(book.procedure(TODAY).orElseThrow().version()).isEqualTo("2018");
        assertThat(book.procedure(LocalDate.of(2018, 12, 31))).isEmpty();
    }

    private void enter(Object body, long revision) {
        String key = switch (body) {
            case UnitRecord unit -> "unit/" + unit.code() + "/" + unit.validFrom();
            case CategoryRecord category -> "category/" + category.code() + "/" + category.validFrom();
            case SopRecord sop -> "sop/" + sop.version();
            default -> throw new IllegalArgumentException();
        };
        book.enter(ReferenceEntry.of(key, revision, NOW, body));
    }

    private static UnitRecord unit(String code, String name, LocalDate from, @Nullable LocalDate to) {
        return new UnitRecord(
                code, name, UnitLevel.WORK_UNIT, List.of(), ZoneId.of("Asia/Jakarta"), "a@unit.example", from, to);
    }

    private static SopRecord sop(String version) {
        return new SopRecord(
                version,
                SopRecord.SopStatus.ACTIVE,
                LocalDate.of(2019, 1, 1),
                3,
                5,
                Map.of(ReportKind.COMPLAINT, 14),
                10,
                2,
                Set.of(),
                30,
                10,
                List.of(),
                "Permenpan RB 62/2018");
    }

    private static final class MovingClock extends Clock {
        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
