package id.lapor.routing.routing;

import static id.lapor.routing.routing.Reports.complete;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.Ground;
import org.junit.jupiter.api.Test;

class RulesTests {

    @Test
    void sendsAnAllegationOfConductToTheInspectorateAndRemembersWhoIsAccused() {
        Routing routing = complete(ReportKind.OVERSIGHT_COMPLAINT, "RUTAN-SIGLI", "IMIGRASI-PASPOR");
        assertRouted(routing, "ITJEN", Ground.CONDUCT);
        assertThat(routing.accusedUnits()).containsExactly("RUTAN-SIGLI");
    }

    @Test
    void sendsAnAllegationAgainstNobodyInParticularToTheInspectorateToo() {
        Routing routing = complete(ReportKind.OVERSIGHT_COMPLAINT, null, null);
        assertRouted(routing, "ITJEN", Ground.CONDUCT);
        assertThat(routing.accusedUnits()).isEmpty();
    }

    @Test
    void leavesAnAllegationAgainstTheInspectorateToTheDesk() {
        Routing routing = complete(ReportKind.OVERSIGHT_COMPLAINT, "ITJEN", "IMIGRASI-PASPOR");
        assertAtDesk(routing, WhyNot.UNIT_ACCUSED, WhyNot.CONDUCT_ALLEGED, WhyNot.CONDUCT_ALLEGED);
        assertThat(routing.accusedUnits()).containsExactly("ITJEN");
    }

    @Test
    void doesNotAccuseTheWholeMinistry() {
        Routing routing = complete(ReportKind.OVERSIGHT_COMPLAINT, "KEMENKUMHAM", null);
        assertRouted(routing, "ITJEN", Ground.CONDUCT);
        assertThat(routing.accusedUnits()).isEmpty();
    }

    @Test
    void sendsAReportToTheUnitThatItNames() {
        Routing routing = complete(ReportKind.COMPLAINT, "RUTAN-SIGLI", "IMIGRASI-PASPOR");
        assertRouted(routing, "RUTAN-SIGLI", Ground.NAMED_UNIT);
        assertThat(routing.categoryCode()).isEqualTo("IMIGRASI-PASPOR");
        assertThat(routing.accusedUnits()).isEmpty();
    }

    @Test
    void sendsAReportWithACategoryToItsUnit() {
        assertRouted(
                complete(ReportKind.INFORMATION_REQUEST, null, "IMIGRASI-PASPOR"), "DITJEN-IMIGRASI", Ground.CATEGORY);
        assertRouted(complete(ReportKind.COMPLAINT, "UNIT-THAT-NEVER-WAS", "KI-MEREK"), "DITJEN-KI", Ground.CATEGORY);
    }

    @Test
    void leavesEverythingElseToTheDeskAndSaysWhy() {
        assertAtDesk(
                complete(ReportKind.ASPIRATION, null, null),
                WhyNot.NO_CONDUCT_ALLEGED,
                WhyNot.NO_UNIT_NAMED,
                WhyNot.NO_CATEGORY);
        assertAtDesk(
                complete(ReportKind.COMPLAINT, "UNIT-THAT-NEVER-WAS", "NO-SUCH-CATEGORY"),
                WhyNot.NO_CONDUCT_ALLEGED,
                WhyNot.UNIT_NOT_VALID,
                WhyNot.CATEGORY_NOT_VALID);
    }

    private static void assertRouted(Routing routing, String unit, Ground ground) {
        assertThat(routing.standing()).isEqualTo(Standing.ROUTED);
        assertThat(routing.current()).hasValueSatisfying(assignment -> {
            assertThat(assignment.unitCode()).isEqualTo(unit);
            assertThat(assignment.ground()).isEqualTo(ground);
            assertThat(assignment.number()).isOne();
            assertThat(assignment.binding()).isFalse();
            assertThat(assignment.by()).isNull();
        });
    }

    private static void assertAtDesk(Routing routing, WhyNot... why) {
        assertThat(routing.standing()).isEqualTo(Standing.AT_DESK);
        assertThat(routing.current()).isEmpty();
        assertThat(routing.answers()).extracting(RuleAnswer::why).containsExactly(why);
    }
}
