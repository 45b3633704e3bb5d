package id.lapor.routing.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.CategoryRecord;
import id.lapor.events.ReportKind;
import id.lapor.events.SopRecord;
import id.lapor.events.UnitRecord;
import id.lapor.events.UnitRecord.UnitLevel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReferenceFilesTests {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final ReferenceFiles FILES = ReferenceFiles.read();

    @Test
    void holdsTheWholeOrganisation() {
        Map<UnitLevel, Long> counts =
                FILES.units().stream().collect(Collectors.groupingBy(UnitRecord::level, Collectors.counting()));
        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        UnitLevel.MINISTRY, 1L,
                        UnitLevel.MAIN_UNIT, 11L,
                        UnitLevel.REGIONAL_OFFICE, 33L,
                        UnitLevel.WORK_UNIT, 125L + 612L));
        assertThat(FILES.units().stream().filter(unit -> unit.code().startsWith("KANIM-")))
                .hasSize(125)
                .allMatch(unit -> unit.name().startsWith("Kantor Imigrasi "));
    }

    @Test
    void givesEveryUnitACodeOfItsOwn() {
        assertThat(FILES.units())
                .extracting(UnitRecord::code)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches(CODE).hasSizeLessThanOrEqualTo(24));
        assertThat(FILES.units()).extracting(UnitRecord::name).doesNotHaveDuplicates();
    }

    @Test
    void hangsEveryUnitBelowUnitsThatExist() {
        Set<String> codes = FILES.units().stream().map(UnitRecord::code).collect(Collectors.toSet());
        assertThat(FILES.units()).allSatisfy(unit -> assertThat(codes).containsAll(unit.parents()));
    }

    @Test
    void hangsOfficesBelowTheMinistryAndWorkUnitsBelowAMainUnitAndARegionalOffice() {
        Map<String, UnitLevel> levels =
                FILES.units().stream().collect(Collectors.toMap(UnitRecord::code, UnitRecord::level));
        assertThat(FILES.units()).allSatisfy(unit -> {
            List<UnitLevel> above = unit.parents().stream().map(levels::get).toList();
            // Every parent is of a higher level, so no circle can arise.
            switch (unit.level()) {
                case MINISTRY -> assertThat(above).isEmpty();
                case MAIN_UNIT, REGIONAL_OFFICE -> assertThat(above).containsExactly(UnitLevel.MINISTRY);
                case WORK_UNIT -> assertThat(above).containsExactly(UnitLevel.MAIN_UNIT, UnitLevel.REGIONAL_OFFICE);
            }
        });
    }

    @Test
    void writesToPlacesThatCannotExist() {
        assertThat(FILES.units())
                .extracting(UnitRecord::noticeAddress)
                .doesNotHaveDuplicates()
                .allMatch(address -> address.endsWith("@unit.example"));
    }

    @Test
    void knowsTheThreeZones() {
        assertThat(FILES.units())
                .extracting(unit -> unit.zone().getId())
                .containsOnly("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
        assertThat(FILES.units())
                .filteredOn(unit -> unit.code().equals("KANIM-AMBON"))
                .singleElement()
                .extracting(unit -> unit.zone().getId())
                .isEqualTo("Asia/Jayapura");
    }

    @Test
    void letsAUnitAnswerForEveryCategory() {
        Set<String> codes = FILES.units().stream().map(UnitRecord::code).collect(Collectors.toSet());
        assertThat(FILES.categories())
                .hasSizeBetween(25, 40)
                .allSatisfy(
                        category -> assertThat(category.code()).matches(CODE).hasSizeLessThanOrEqualTo(24))
                .extracting(CategoryRecord::unitCode)
                .allMatch(codes::contains);
        assertThat(FILES.categories()).extracting(CategoryRecord::code).doesNotHaveDuplicates();
        assertThat(FILES.categories()).extracting(CategoryRecord::nameId).doesNotHaveDuplicates();
        assertThat(FILES.categories()).extracting(CategoryRecord::nameEn).doesNotHaveDuplicates();
    }

    @Test
    void takesTheLimitsFromTheFirstProcedure() {
        SopRecord sop = FILES.sops().getFirst();
        assertThat(sop.source()).isEqualTo("Permenpan RB 62/2018");
        assertThat(sop.verificationDays()).isEqualTo(3);
        assertThat(sop.firstResponseDays()).isEqualTo(5);
        assertThat(sop.reporterWindowDays()).isEqualTo(10);
        assertThat(sop.returnsBeforeBinding()).isEqualTo(2);
        assertThat(sop.finishDays())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ReportKind.INFORMATION_REQUEST, 5,
                        ReportKind.ASPIRATION, 14,
                        ReportKind.COMPLAINT, 14,
                        ReportKind.OVERSIGHT_COMPLAINT, 60));
        assertThat(sop.approvalNeeded())
                .containsExactlyInAnyOrder(ReportKind.COMPLAINT, ReportKind.OVERSIGHT_COMPLAINT);
    }
}
