package id.lapor.routing.unit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.UnitRecord;
import id.lapor.events.UnitRecord.UnitLevel;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTreeTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Units units = new Units(List.of(
            unit("M", UnitLevel.MINISTRY),
            unit("A", UnitLevel.MAIN_UNIT, "M"),
            unit("B", UnitLevel.MAIN_UNIT, "M"),
            unit("R", UnitLevel.REGIONAL_OFFICE, "M"),
            unit("W", UnitLevel.WORK_UNIT, "A", "R"),
            span("OLD", LocalDate.of(2020, 1, 1), LocalDate.of(2024, 10, 21), "A"),
            span("MOVED", LocalDate.of(2020, 1, 1), LocalDate.of(2024, 10, 21), "A"),
            span("MOVED", LocalDate.of(2024, 10, 21), null, "B")));
    private final UnitTree tree = units.on(DAY);

    @Test
    void goesUpBothWaysTheNearestFirst() {
        assertThat(tree.ancestors("W")).containsExactly("A", "R", "M");
        assertThat(tree.ancestors("M")).isEmpty();
        assertThat(tree.ancestors("NOBODY")).isEmpty();
    }

    @Test
    void knowsWhatIsBelowByEitherParent() {
        assertThat(tree.isBelow("W", "A")).isTrue();
        assertThat(tree.isBelow("W", "R")).isTrue();
        assertThat(tree.isBelow("W", "M")).isTrue();
        assertThat(tree.isBelow("W", "B")).isFalse();
        assertThat(tree.isBelow("A", "W")).isFalse();
        assertThat(tree.isBelow("W", "W")).isFalse();
        assertThat(tree.isAmongOrBelow("W", List.of("W"))).isTrue();
        assertThat(tree.isAmongOrBelow("W", List.of("B", "R"))).isTrue();
        assertThat(tree.isAmongOrBelow("W", List.of())).isFalse();
    }

    @Test
    void holdsOnlyTheUnitsOfTheDay() {
        assertThat(tree.find("OLD")).isEmpty();
        assertThat(units.knows("OLD")).isTrue();
        assertThat(units.latest("OLD")).isPresent();
        assertThat(units.on(LocalDate.of(2024, 10, 20)).find("OLD")).isPresent();
        assertThat(units.on(LocalDate.of(2019, 12, 31)).all()).isEmpty();
    }

    @Test
    void followsAUnitThatMoved() {
        assertThat(tree.isBelow("MOVED", "B")).isTrue();
        assertThat(tree.isBelow("MOVED", "A")).isFalse();
        assertThat(units.on(LocalDate.of(2024, 10, 20)).isBelow("MOVED", "A")).isTrue();
    }

    @Test
    void findsAPartOfNameOrCodeWhateverItsCase() {
        assertThat(tree.containing(" unit w ")).extracting(UnitRecord::code).containsExactly("W");
        assertThat(tree.containing("MOV")).extracting(UnitRecord::code).containsExactly("MOVED");
        assertThat(tree.containing("")).hasSize(6);
        assertThat(tree.containing(".*")).isEmpty();
    }

    @Test
    void comesToAnEndWhenTheDataGoInACircle() {
        UnitTree circle =
                new UnitTree(List.of(unit("X", UnitLevel.WORK_UNIT, "Y"), unit("Y", UnitLevel.WORK_UNIT, "X")));
        assertThat(circle.ancestors("X")).containsExactlyInAnyOrder("X", "Y");
    }

    private static UnitRecord unit(String code, UnitLevel level, String... parents) {
        return record(code, level, LocalDate.of(2020, 1, 1), null, parents);
    }

    private static UnitRecord span(String code, LocalDate from, @Nullable LocalDate to, String... parents) {
        return record(code, UnitLevel.WORK_UNIT, from, to, parents);
    }

    private static UnitRecord record(
            String code, UnitLevel level, LocalDate from, @Nullable LocalDate to, String... parents) {
        return new UnitRecord(
                code,
                "Unit " + code,
                level,
                List.of(parents),
                ZoneId.of("Asia/Jakarta"),
                code + "@unit.example",
                from,
                to);
    }
}
