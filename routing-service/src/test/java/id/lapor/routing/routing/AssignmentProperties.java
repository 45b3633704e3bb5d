package id.lapor.routing.routing;

import static id.lapor.routing.routing.Reports.MONDAY;
import static id.lapor.routing.routing.Reports.back;
import static id.lapor.routing.routing.Reports.dossier;
import static id.lapor.routing.routing.Reports.filing;
import static id.lapor.routing.routing.Reports.now;
import static id.lapor.routing.routing.Reports.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.routing.routing.DeskRefused.Obstacle;
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
                case DELEGATED -> routing.delegated(assignment, unit);
                case REQUESTED -> ifPossible(() -> routing.requestCompletion(unit, "bureau", now()));
                case COMPLETED -> routing.completed("c" + assignment, MONDAY.plusSeconds(assignment % 2), now());
                case LAPSED -> routing.lapsed("c" + assignment, MONDAY.plusSeconds(1), now());
                case ARCHIVED -> ifPossible(() -> routing.archive(ArchiveReason.WITHDRAWN, unit, "bureau", now()));
                case DISPOSED -> disposeIfPossible(routing);
            }
        }

        private static void ifPossible(Runnable deed) {
            try {
                deed.run();
            } catch (DeskRefused refused) {
                assertThat(refused.obstacle())
                        .isIn(Obstacle.NOT_AT_DESK, Obstacle.ALREADY_ARCHIVED, Obstacle.NOT_COMPLETE);
            }
        }

        private void disposeIfPossible(Routing routing) {
            try {
                routing.dispose(to(unit), now());
            } catch (DeskRefused refused) {
                assertThat(routing.standing()).isIn(Standing.HEARD, Standing.ACCEPTED, Standing.ARCHIVED);
            }
        }
    }

    enum What {
        FILED,
        TOLD,
        ACCEPTED,
        RETURNED,
        DELEGATED,
        REQUESTED,
        COMPLETED,
        LAPSED,
        ARCHIVED,
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
    void sendsAnEventForWhateverItDoes(@ForAll("happenings") List<Happening> happenings) {
        Routing routing = Routing.unheard(Reports.ID);
        happenings.forEach(happening -> happening.happen(routing));
        int assignments = routing.assignmentNumber();
        long atLeast =
                (assignments == 0 ? 0L : assignments + 1L) + routing.requests().size();
        // What was archived and taken out again shows in its event alone.
        assertThat(routing.outbox().lastEvent())
                .isGreaterThanOrEqualTo(atLeast + (routing.archive().isPresent() ? 1 : 0));
        if (routing.requests().isEmpty() && routing.archive().isEmpty()) {
            assertThat(routing.outbox().lastEvent()).isEqualTo(atLeast);
        }
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

    @Property(tries = 500)
    void isPutAwayIfAndOnlyIfItSaysWhy(@ForAll("happenings") List<Happening> happenings) {
        Routing routing = Routing.unheard(Reports.ID);
        happenings.forEach(happening -> {
            happening.happen(routing);
            assertThat(routing.archive().isPresent()).isEqualTo(routing.standing() == Standing.ARCHIVED);
        });
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
