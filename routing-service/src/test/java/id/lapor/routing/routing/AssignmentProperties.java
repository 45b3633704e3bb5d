package id.lapor.routing.routing;

import static id.lapor.routing.routing.Reports.MONDAY;
import static id.lapor.routing.routing.Reports.back;
import static id.lapor.routing.routing.Reports.dossier;
import static id.lapor.routing.routing.Reports.filing;
import static id.lapor.routing.routing.Reports.now;
import static id.lapor.routing.routing.Reports.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.ReportKind;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in whatever order, assignments count 1, 2, 3 ... and no report is lost or with two units. */
class AssignmentProperties {

    /** Something that happens to a report; the number is that of an assignment, right or wrong. */
    record Happening(What what, int assignment, String unit) {

        void happen(Routing routing) {
            switch (what) {
                case FILED -> routing.filed(filing(ReportKind.COMPLAINT, null, null), MONDAY, now());
                case TOLD -> routing.told(dossier(), now());
                case ACCEPTED -> routing.accepted(assignment);
                case RETURNED -> routing.returned(back(assignment), MONDAY);
                case DISPOSED -> disposeIfPossible(routing);
            }
        }

        private void disposeIfPossible(Routing routing) {
            try {
                routing.dispose(to(unit), now());
            } catch (DispositionRefused refused) {
                assertThat(routing.standing()).isIn(Standing.HEARD, Standing.ACCEPTED);
            }
        }
    }

    enum What {
        FILED,
        TOLD,
        ACCEPTED,
        RETURNED,
        DISPOSED
    }

    @Property(tries = 500)
    void assignmentsOnlyRise(@ForAll("happenings") List<Happening> happenings) {
        Routing routing = Routing.unheard(Reports.ID);
        int last = 0;
        for (Happening happening : happenings) {
            happening.happen(routing);
            assertThat(routing.assignmentNumber()).isBetween(last, last + 1);
            last = routing.assignmentNumber();
        }
        assertThat(routing.assignments())
                .extracting(Assignment::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, last).boxed().toList());
    }

    @Property(tries = 500)
    void sendsOneEventPerAssignmentAndOneVerification(@ForAll("happenings") List<Happening> happenings) {
        Routing routing = Routing.unheard(Reports.ID);
        happenings.forEach(happening -> happening.happen(routing));
        int assignments = routing.assignmentNumber();
        assertThat(routing.outbox().lastEvent()).isEqualTo(assignments == 0 ? 0 : assignments + 1);
    }

    @Property(tries = 500)
    void aReturnedReportNamesAReturnOfItsLastAssignment(@ForAll("happenings") List<Happening> happenings) {
        Routing routing = Routing.unheard(Reports.ID);
        happenings.forEach(happening -> happening.happen(routing));
        if (routing.standing() == Standing.RETURNED) {
            assertThat(routing.returns().getLast().assignment()).isEqualTo(routing.assignmentNumber());
        }
        assertThat(routing.returns()).extracting(Return::assignment).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Combinators.combine(
                        Arbitraries.of(What.values()),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("RUTAN-SIGLI", "KANIM-LANGSA", "DITJEN-AHU"))
                .as(Happening::new)
                .list()
                .ofMaxSize(40);
    }
}
