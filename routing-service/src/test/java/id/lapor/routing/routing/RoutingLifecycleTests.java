package id.lapor.routing.routing;

import static id.lapor.routing.routing.Reports.MONDAY;
import static id.lapor.routing.routing.Reports.back;
import static id.lapor.routing.routing.Reports.dossier;
import static id.lapor.routing.routing.Reports.filing;
import static id.lapor.routing.routing.Reports.in;
import static id.lapor.routing.routing.Reports.now;
import static id.lapor.routing.routing.Reports.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.lapor.events.ReportKind;
import id.lapor.routing.routing.DispositionRefused.Obstacle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole lifecycle: every standing against everything that can happen. A dash says that nothing changes. */
class RoutingLifecycleTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            HEARD,    FILED,            ROUTED,   2
            HEARD,    TOLD,             -,        0
            HEARD,    DISPOSED,         NOT_COMPLETE, 0
            HEARD,    ACCEPTED,         -,        0
            HEARD,    RETURNED,         -,        0
            AT_DESK,  FILED,            -,        0
            AT_DESK,  TOLD,             -,        0
            AT_DESK,  DISPOSED,         ROUTED,   2
            AT_DESK,  ACCEPTED,         -,        0
            AT_DESK,  RETURNED,         -,        0
            ROUTED,   FILED,            -,        0
            ROUTED,   TOLD,             -,        0
            ROUTED,   DISPOSED,         ROUTED,   1
            ROUTED,   DISPOSED_AGAIN,   -,        0
            ROUTED,   ACCEPTED,         ACCEPTED, 0
            ROUTED,   ACCEPTED_EARLIER, -,        0
            ROUTED,   RETURNED,         RETURNED, 0
            ROUTED,   RETURNED_EARLIER, -,        0
            ACCEPTED, FILED,            -,        0
            ACCEPTED, TOLD,             -,        0
            ACCEPTED, DISPOSED,         ALREADY_ACCEPTED, 0
            ACCEPTED, DISPOSED_AGAIN,   -,        0
            ACCEPTED, ACCEPTED,         -,        0
            ACCEPTED, RETURNED,         RETURNED, 0
            ACCEPTED, RETURNED_EARLIER, -,        0
            RETURNED, FILED,            -,        0
            RETURNED, TOLD,             -,        0
            RETURNED, DISPOSED,         ROUTED,   1
            RETURNED, DISPOSED_AGAIN,   ROUTED,   1
            RETURNED, ACCEPTED,         -,        0
            RETURNED, RETURNED,         -,        0
            """)
    void goesAsTheTableSays(Standing from, Happening happening, String to, int events) {
        Routing routing = in(from);
        long before = routing.outbox().lastEvent();

        Throwable refused = catchThrowable(() -> happening.happen(routing));

        assertThat(routing.standing()).isEqualTo(standing(to, from));
        assertThat(obstacle(refused)).isEqualTo(isObstacle(to) ? Obstacle.valueOf(to) : null);
        assertThat(routing.outbox().lastEvent() - before).isEqualTo(events);
    }

    enum Happening {
        FILED,
        TOLD,
        DISPOSED,
        DISPOSED_AGAIN,
        ACCEPTED,
        ACCEPTED_EARLIER,
        RETURNED,
        RETURNED_EARLIER;

        void happen(Routing routing) {
            int current = Math.max(1, routing.assignmentNumber());
            switch (this) {
                case FILED -> routing.filed(filing(ReportKind.COMPLAINT, "KANIM-LANGSA", null), MONDAY, now());
                case TOLD -> routing.told(dossier(), now());
                case DISPOSED -> routing.dispose(to("KANIM-SABANG"), now());
                case DISPOSED_AGAIN -> routing.dispose(to("KANIM-LANGSA"), now());
                case ACCEPTED -> routing.accepted(current);
                case ACCEPTED_EARLIER -> routing.accepted(current - 1);
                case RETURNED -> routing.returned(back(current), MONDAY);
                case RETURNED_EARLIER -> routing.returned(back(current - 1), MONDAY);
            }
        }
    }

    private static Standing standing(String to, Standing from) {
        return to.equals("-") || isObstacle(to) ? from : Standing.valueOf(to);
    }

    private static boolean isObstacle(String to) {
        return to.equals("NOT_COMPLETE") || to.equals("ALREADY_ACCEPTED");
    }

    private static @Nullable Obstacle obstacle(@Nullable Throwable refused) {
        return refused == null ? null : ((DispositionRefused) refused).obstacle();
    }
}
