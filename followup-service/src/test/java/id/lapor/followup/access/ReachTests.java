package id.lapor.followup.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.edge.person.Person;
import id.lapor.edge.person.Role;
import id.lapor.events.ReportKind;
import id.lapor.events.UnitRecord;
import id.lapor.events.UnitRecord.UnitLevel;
import id.lapor.followup.unit.UnitTree;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The access table: who sees which case, and what they may do with it. */
class ReachTests {
    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
    private static final UnitTree TREE = UnitTree.on(
            LocalDate.of(2026, 11, 24),
            List.of(
                    unit("KEMENKUMHAM", UnitLevel.MINISTRY),
                    unit("ITJEN", UnitLevel.MAIN_UNIT, "KEMENKUMHAM"),
                    unit("DITJEN-PAS", UnitLevel.MAIN_UNIT, "KEMENKUMHAM"),
                    unit("DITJEN-IMIGRASI", UnitLevel.MAIN_UNIT, "KEMENKUMHAM"),
                    unit("KANWIL-ACEH", UnitLevel.REGIONAL_OFFICE, "KEMENKUMHAM"),
                    unit("LAPAS-LANGSA", UnitLevel.WORK_UNIT, "DITJEN-PAS", "KANWIL-ACEH"),
                    unit("KANIM-LANGSA", UnitLevel.WORK_UNIT, "DITJEN-IMIGRASI", "KANWIL-ACEH")));

    private static UnitRecord unit(String code, UnitLevel level, String... parents) {
        return new UnitRecord(
                code, code, level, List.of(parents), ZoneId.of("Asia/Jakarta"), code + "@unit.example", SINCE, null);
    }

    /** A plain complaint that LAPAS-LANGSA holds. */
    @ParameterizedTest
    @CsvSource({
        "LIAISON,   LAPAS-LANGSA,    true",
        "OFFICER,   LAPAS-LANGSA,    true",
        "LIAISON,   KANWIL-ACEH,     true",
        "OFFICER,   DITJEN-PAS,      true",
        "OFFICER,   KEMENKUMHAM,     true",
        "LIAISON,   KANIM-LANGSA,    false",
        "LIAISON,   DITJEN-IMIGRASI, false",
        "LIAISON,   UNKNOWN-UNIT,    false",
        "LIAISON,   ,                false",
        "INSPECTOR, ITJEN,           false",
        "BUREAU,    KEMENKUMHAM,     true",
        "LEADER,    KEMENKUMHAM,     false",
        "AUDITOR,   KEMENKUMHAM,     false"
    })
    void letsTheHolderAndThoseAboveSeeAComplaint(Role role, @Nullable String unit, boolean sees) {
        assertThat(reach(role, unit).sees(held("LAPAS-LANGSA", ReportKind.COMPLAINT, false)))
                .isEqualTo(sees);
    }

    @ParameterizedTest
    @CsvSource({
        "LIAISON,   LAPAS-LANGSA, true",
        "OFFICER,   LAPAS-LANGSA, true",
        "LIAISON,   KANWIL-ACEH,  false",
        "OFFICER,   DITJEN-PAS,   false",
        "OFFICER,   KEMENKUMHAM,  false",
        "INSPECTOR, ITJEN,        false",
        "BUREAU,    KEMENKUMHAM,  true"
    })
    void keepsAConfidentialCaseAmongThoseWhoHandleIt(Role role, String unit, boolean sees) {
        assertThat(reach(role, unit).sees(held("LAPAS-LANGSA", ReportKind.COMPLAINT, true)))
                .isEqualTo(sees);
    }

    /** An allegation against LAPAS-LANGSA that the regional office examines. */
    @ParameterizedTest
    @CsvSource({
        "LIAISON,   KANWIL-ACEH,  true",
        "LIAISON,   KEMENKUMHAM,  false",
        "LIAISON,   LAPAS-LANGSA, false",
        "OFFICER,   LAPAS-LANGSA, false",
        "INSPECTOR, ITJEN,        true",
        "INSPECTOR, ,             true",
        "BUREAU,    KEMENKUMHAM,  true",
        "LEADER,    KANWIL-ACEH,  false"
    })
    void keepsAnAllegationFromTheAccused(Role role, @Nullable String unit, boolean sees) {
        Circle allegation =
                new Circle("KANWIL-ACEH", List.of(), ReportKind.OVERSIGHT_COMPLAINT, false, List.of("LAPAS-LANGSA"));
        assertThat(reach(role, unit).sees(allegation)).isEqualTo(sees);
    }

    /** Whoever accuses a regional office accuses, for this, all below it; a defect of routing changes nothing. */
    @ParameterizedTest
    @CsvSource({"LIAISON, KANWIL-ACEH", "LIAISON, LAPAS-LANGSA", "OFFICER, KANIM-LANGSA"})
    void keepsAnAllegationFromAllBelowTheAccused(Role role, String unit) {
        for (String holder : List.of("LAPAS-LANGSA", "KANIM-LANGSA", "KANWIL-ACEH")) {
            assertThat(reach(role, unit)
                            .sees(new Circle(
                                    holder, List.of(), ReportKind.OVERSIGHT_COMPLAINT, false, List.of("KANWIL-ACEH"))))
                    .as(holder)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LIAISON,   LAPAS-LANGSA, ACCEPT;RETURN;DELEGATE;ASK;DRAFT;SEND;CLOSE;REOPEN;NOTE",
        "OFFICER,   LAPAS-LANGSA, ACCEPT;DRAFT;NOTE",
        "LIAISON,   KANWIL-ACEH,  ''",
        "OFFICER,   DITJEN-PAS,   ''",
        "BUREAU,    KEMENKUMHAM,  CLOSE;REOPEN;NOTE",
        "LEADER,    LAPAS-LANGSA, ''",
        "AUDITOR,   LAPAS-LANGSA, ''"
    })
    void letsOnlyTheHolderAct(Role role, String unit, String deeds) {
        assertThat(reach(role, unit).deeds(held("LAPAS-LANGSA", ReportKind.COMPLAINT, false)))
                .isEqualTo(deeds(deeds));
    }

    private static Set<Deed> deeds(String names) {
        return Stream.of(names.split(";"))
                .filter(deed -> !deed.isEmpty())
                .map(Deed::valueOf)
                .collect(Collectors.toSet());
    }

    /** A confidential oversight complaint that KANWIL-ACEH gave down to LAPAS-LANGSA. */
    @ParameterizedTest
    @CsvSource({
        "LIAISON, KANWIL-ACEH, true,  DELEGATE",
        "OFFICER, KANWIL-ACEH, true,  ''",
        "LIAISON, DITJEN-PAS,  false, ''",
        "OFFICER, LAPAS-LANGSA, true, ACCEPT;DRAFT;NOTE"
    })
    void letsWhoGaveACaseDownSeeItAndTakeItBack(Role role, String unit, boolean sees, String deeds) {
        Circle given =
                new Circle("LAPAS-LANGSA", List.of("KANWIL-ACEH"), ReportKind.OVERSIGHT_COMPLAINT, true, List.of());
        assertThat(reach(role, unit).sees(given)).isEqualTo(sees);
        assertThat(reach(role, unit).deeds(given)).isEqualTo(deeds(deeds));
    }

    @ParameterizedTest
    @CsvSource({
        "LIAISON, KANWIL-ACEH,  LAPAS-LANGSA, true",
        "LIAISON, LAPAS-LANGSA, KANWIL-ACEH,  false",
        "BUREAU,  KEMENKUMHAM,  LAPAS-LANGSA, true",
        "OFFICER, KANWIL-ACEH,  DITJEN-PAS,   false"
    })
    void knowsWhichUnitsListsAPersonMayOpen(Role role, String unit, String asked, boolean may) {
        assertThat(reach(role, unit).coversUnit(asked)).isEqualTo(may);
    }

    private static Reach reach(Role role, @Nullable String unit) {
        return new Reach(new Person("someone", Set.of(role), unit), TREE);
    }

    private static Circle held(String unit, ReportKind kind, boolean confidential) {
        return new Circle(unit, List.of(), kind, confidential, List.of());
    }
}
