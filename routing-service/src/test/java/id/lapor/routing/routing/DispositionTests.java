package id.lapor.routing.routing;

import static id.lapor.routing.routing.Reports.MONDAY;
import static id.lapor.routing.routing.Reports.back;
import static id.lapor.routing.routing.Reports.complete;
import static id.lapor.routing.routing.Reports.in;
import static id.lapor.routing.routing.Reports.now;
import static id.lapor.routing.routing.Reports.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lapor.events.ReportKind;
import id.lapor.routing.routing.DeskRefused.Obstacle;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DispositionTests {

    @Test
    void isNotDoneTwice() {
        Routing routing = in(Standing.AT_DESK);
        Disposition wanted = new Disposition(
                "RUTAN-SIGLI", "PAS-KUNJUNGAN", ReportKind.ASPIRATION, "Mohon dijawab.", "bureau", null);
        routing.dispose(wanted, now());
        long events = routing.outbox().lastEvent();

        routing.dispose(wanted, now());
        routing.accepted(1);
        routing.dispose(wanted, now());

        assertThat(routing.assignmentNumber()).isOne();
        assertThat(routing.outbox().lastEvent()).isEqualTo(events);
        assertThat(routing.kind()).isEqualTo(ReportKind.ASPIRATION);
        assertThat(routing.categoryCode()).isEqualTo("PAS-KUNJUNGAN");
    }

    @Test
    void correctsWhatAUnitHasNotAcceptedYet() {
        Routing routing = in(Standing.ROUTED);
        routing.dispose(to("RUTAN-SIGLI"), now());
        assertThat(routing.current().orElseThrow().unitCode()).isEqualTo("RUTAN-SIGLI");
        assertThat(routing.assignmentNumber()).isEqualTo(2);
        assertThat(routing.current().orElseThrow().binding()).isFalse();
    }

    @Test
    void correctsTheKindAtTheSameUnit() {
        Routing routing = in(Standing.ROUTED);
        routing.dispose(
                new Disposition("KANIM-LANGSA", null, ReportKind.INFORMATION_REQUEST, null, "bureau", 1), now());
        assertThat(routing.assignmentNumber()).isEqualTo(2);
        assertThat(routing.kind()).isEqualTo(ReportKind.INFORMATION_REQUEST);
    }

    @Test
    void bindsAfterTheSecondReturn() {
        Routing routing = in(Standing.RETURNED);
        routing.dispose(to("RUTAN-SIGLI"), now());
        assertThat(routing.current().orElseThrow().binding()).isFalse();
        routing.returned(back(2), MONDAY);
        routing.dispose(to("KANIM-LANGSA"), now());
        assertThat(routing.current().orElseThrow().binding()).isTrue();
        routing.dispose(to("KANIM-SABANG"), now());
        assertThat(routing.current().orElseThrow().binding()).isTrue();
        assertThat(routing.returns()).extracting(Return::unitCode).containsExactly("KANIM-LANGSA", "RUTAN-SIGLI");
    }

    @Test
    void neverGoesToTheAccusedNorBelowThemAndSaysWhereItMayGo() {
        Routing routing = complete(ReportKind.OVERSIGHT_COMPLAINT, "KANWIL-ACEH", null);
        for (String barred : new String[] {"KANWIL-ACEH", "RUTAN-SIGLI", "KANIM-LANGSA"}) {
            DeskRefused refused = refusal(routing, to(barred));
            assertThat(refused.obstacle()).isEqualTo(Obstacle.ACCUSED_UNIT);
            assertThat(refused.allowed()).containsExactly("ITJEN", "KEMENKUMHAM");
        }
        assertThat(routing.assignmentNumber()).isOne();
        routing.dispose(to("KANIM-JEMBER"), now());
        assertThat(routing.assignmentNumber()).isEqualTo(2);
    }

    @Test
    void namesTheUnitsAboveAnAccusedWorkUnit() {
        Routing routing = complete(ReportKind.OVERSIGHT_COMPLAINT, "RUTAN-SIGLI", null);
        assertThat(refusal(routing, to("RUTAN-SIGLI")).allowed())
                .containsExactly("ITJEN", "DITJEN-PAS", "KANWIL-ACEH", "KEMENKUMHAM");
        routing.dispose(to("KANWIL-ACEH"), now());
        assertThat(routing.current().orElseThrow().unitCode()).isEqualTo("KANWIL-ACEH");
    }

    @Test
    void doesNotHandAnAllegationToTheAccusedByCorrectingTheKind() {
        Routing routing = complete(ReportKind.OVERSIGHT_COMPLAINT, "RUTAN-SIGLI", null);
        Disposition service = new Disposition("RUTAN-SIGLI", null, ReportKind.COMPLAINT, null, "bureau", null);
        assertThat(refusal(routing, service).obstacle()).isEqualTo(Obstacle.ACCUSED_UNIT);
    }

    @Test
    void accusesTheNamedUnitWhenTheDeskFindsAnAllegation() {
        Routing routing = complete(ReportKind.COMPLAINT, "RUTAN-SIGLI", null);
        Disposition conduct =
                new Disposition("RUTAN-SIGLI", null, ReportKind.OVERSIGHT_COMPLAINT, null, "bureau", null);
        assertThat(refusal(routing, conduct).obstacle()).isEqualTo(Obstacle.ACCUSED_UNIT);
        assertThat(routing.accusedUnits()).isEmpty();
        routing.dispose(new Disposition("ITJEN", null, ReportKind.OVERSIGHT_COMPLAINT, null, "bureau", null), now());
        assertThat(routing.accusedUnits()).containsExactly("RUTAN-SIGLI");
    }

    @Test
    void refusesCodesThatNobodyKnows() {
        Routing routing = in(Standing.AT_DESK);
        assertThat(refusal(routing, to("NO-SUCH-UNIT")).obstacle()).isEqualTo(Obstacle.UNKNOWN_UNIT);
        Disposition category = new Disposition("RUTAN-SIGLI", "NO-SUCH-CATEGORY", null, null, "bureau", null);
        assertThat(refusal(routing, category).obstacle()).isEqualTo(Obstacle.UNKNOWN_CATEGORY);
    }

    @Test
    void refusesAUnitThatDoesNotHoldToday() {
        Routing routing = in(Standing.AT_DESK);
        Decision before =
                new Decision(Reports.REFERENCE, Instant.parse("2019-06-03T02:00:00Z"), ZoneId.of("Asia/Jakarta"));
        DeskRefused refused = catchThrowableOfType(DeskRefused.class, () -> routing.dispose(to("RUTAN-SIGLI"), before));
        assertThat(refused.obstacle()).isEqualTo(Obstacle.UNIT_NOT_VALID);
    }

    @Test
    void refusesWhoeverSawAnEarlierDisposition() {
        Routing routing = in(Standing.ROUTED);
        Disposition late = new Disposition("RUTAN-SIGLI", null, null, null, "bureau", 0);
        assertThat(refusal(routing, late).obstacle()).isEqualTo(Obstacle.MOVED_MEANWHILE);
    }

    private static DeskRefused refusal(Routing routing, Disposition wanted) {
        return catchThrowableOfType(DeskRefused.class, () -> routing.dispose(wanted, now()));
    }
}
