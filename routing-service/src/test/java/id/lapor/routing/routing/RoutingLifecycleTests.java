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

import id.lapor.events.ClockName;
import id.lapor.events.FollowupEvent.DueReason;
import id.lapor.events.FollowupEvent.DueSet;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.routing.routing.DeskRefused.Obstacle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole lifecycle: every standing against everything that can happen. A dash says that nothing changes. */
class RoutingLifecycleTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            HEARD,                FILED,             ROUTED,               2
            HEARD,                TOLD,              -,                    0
            HEARD,                DISPOSED,          NOT_COMPLETE,         0
            HEARD,                REQUESTED,         NOT_COMPLETE,         0
            HEARD,                COMPLETED,         -,                    0
            HEARD,                LAPSED,            -,                    0
            HEARD,                PUT_AWAY,          NOT_COMPLETE,         0
            HEARD,                ACCEPTED,          -,                    0
            HEARD,                DELEGATED,         -,                    0
            HEARD,                RETURNED,          -,                    0
            AT_DESK,              FILED,             -,                    0
            AT_DESK,              TOLD,              -,                    0
            AT_DESK,              DISPOSED,          ROUTED,               2
            AT_DESK,              REQUESTED,         COMPLETION_REQUESTED, 1
            AT_DESK,              COMPLETED,         -,                    0
            AT_DESK,              LAPSED,            -,                    0
            AT_DESK,              PUT_AWAY,          ARCHIVED,             1
            AT_DESK,              ACCEPTED,          -,                    0
            AT_DESK,              DELEGATED,         -,                    0
            AT_DESK,              RETURNED,          -,                    0
            COMPLETION_REQUESTED, FILED,             -,                    0
            COMPLETION_REQUESTED, TOLD,              -,                    0
            COMPLETION_REQUESTED, DISPOSED,          ROUTED,               2
            COMPLETION_REQUESTED, REQUESTED,         COMPLETION_REQUESTED, 1
            COMPLETION_REQUESTED, REQUESTED_AGAIN,   -,                    0
            COMPLETION_REQUESTED, COMPLETED,         AT_DESK,              0
            COMPLETION_REQUESTED, LAPSED,            ARCHIVED,             1
            COMPLETION_REQUESTED, PUT_AWAY,          ARCHIVED,             1
            COMPLETION_REQUESTED, ACCEPTED,          -,                    0
            COMPLETION_REQUESTED, DELEGATED,         -,                    0
            COMPLETION_REQUESTED, RETURNED,          -,                    0
            ARCHIVED,             FILED,             -,                    0
            ARCHIVED,             TOLD,              -,                    0
            ARCHIVED,             DISPOSED,          ALREADY_ARCHIVED,     0
            ARCHIVED,             DISPOSED_AGAIN,    ALREADY_ARCHIVED,     0
            ARCHIVED,             REQUESTED,         ALREADY_ARCHIVED,     0
            ARCHIVED,             COMPLETED,         -,                    0
            ARCHIVED,             LAPSED,            -,                    0
            ARCHIVED,             PUT_AWAY,          ALREADY_ARCHIVED,     0
            ARCHIVED,             PUT_AWAY_AGAIN,    -,                    0
            ARCHIVED,             ACCEPTED,          -,                    0
            ARCHIVED,             DELEGATED,         -,                    0
            ARCHIVED,             RETURNED,          -,                    0
            ROUTED,               FILED,             -,                    0
            ROUTED,               TOLD,              -,                    0
            ROUTED,               DISPOSED,          ROUTED,               1
            ROUTED,               DISPOSED_AGAIN,    -,                    0
            ROUTED,               REQUESTED,         NOT_AT_DESK,          0
            ROUTED,               COMPLETED,         -,                    0
            ROUTED,               LAPSED,            -,                    0
            ROUTED,               PUT_AWAY,          NOT_AT_DESK,          0
            ROUTED,               ACCEPTED,          ACCEPTED,             0
            ROUTED,               ACCEPTED_EARLIER,  -,                    0
            ROUTED,               DELEGATED,         -,                    0
            ROUTED,               RETURNED,          RETURNED,             0
            ROUTED,               RETURNED_EARLIER,  -,                    0
            ACCEPTED,             FILED,             -,                    0
            ACCEPTED,             TOLD,              -,                    0
            ACCEPTED,             DISPOSED,          ALREADY_ACCEPTED,     0
            ACCEPTED,             DISPOSED_AGAIN,    -,                    0
            ACCEPTED,             REQUESTED,         NOT_AT_DESK,          0
            ACCEPTED,             COMPLETED,         -,                    0
            ACCEPTED,             LAPSED,            -,                    0
            ACCEPTED,             PUT_AWAY,          NOT_AT_DESK,          0
            ACCEPTED,             ACCEPTED,          -,                    0
            ACCEPTED,             DELEGATED,         ROUTED,               0
            ACCEPTED,             DELEGATED_EARLIER, -,                    0
            ACCEPTED,             RETURNED,          RETURNED,             0
            ACCEPTED,             RETURNED_EARLIER,  -,                    0
            RETURNED,             FILED,             -,                    0
            RETURNED,             TOLD,              -,                    0
            RETURNED,             DISPOSED,          ROUTED,               1
            RETURNED,             DISPOSED_AGAIN,    ROUTED,               1
            RETURNED,             REQUESTED,         COMPLETION_REQUESTED, 1
            RETURNED,             COMPLETED,         -,                    0
            RETURNED,             LAPSED,            -,                    0
            RETURNED,             PUT_AWAY,          ARCHIVED,             1
            RETURNED,             ACCEPTED,          -,                    0
            RETURNED,             DELEGATED,         -,                    0
            RETURNED,             RETURNED,          -,                    0
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
        REQUESTED,
        REQUESTED_AGAIN,
        COMPLETED,
        LAPSED,
        PUT_AWAY,
        PUT_AWAY_AGAIN,
        ACCEPTED,
        ACCEPTED_EARLIER,
        DELEGATED,
        DELEGATED_EARLIER,
        RETURNED,
        RETURNED_EARLIER;

        void happen(Routing routing) {
            int current = Math.max(1, routing.assignmentNumber());
            switch (this) {
                case FILED -> routing.filed(filing(ReportKind.COMPLAINT, "KANIM-LANGSA", null), MONDAY, now());
                case TOLD -> routing.told(dossier(), now());
                case DISPOSED -> routing.dispose(to("KANIM-SABANG"), now());
                case DISPOSED_AGAIN -> routing.dispose(to("KANIM-LANGSA"), now());
                case REQUESTED -> routing.requestCompletion("Kapan terjadinya?", "bureau", now());
                case REQUESTED_AGAIN -> routing.requestCompletion("Di kantor mana?", "bureau", now());
                case COMPLETED -> routing.completed("c1", MONDAY, now());
                case LAPSED -> routing.lapsed("c1", MONDAY, now());
                case PUT_AWAY -> routing.archive(ArchiveReason.DUPLICATE, null, "bureau", now());
                case PUT_AWAY_AGAIN -> routing.archive(ArchiveReason.TOO_GENERAL, null, "bureau", now());
                case ACCEPTED -> routing.accepted(current);
                case ACCEPTED_EARLIER -> routing.accepted(current - 1);
                case DELEGATED -> routing.delegated(current, "KANIM-SABANG");
                case DELEGATED_EARLIER -> routing.delegated(current - 1, "KANIM-SABANG");
                case RETURNED -> routing.returned(back(current), MONDAY);
                case RETURNED_EARLIER -> routing.returned(back(current - 1), MONDAY);
            }
        }
    }

    private static Standing standing(String to, Standing from) {
        return to.equals("-") || isObstacle(to) ? from : Standing.valueOf(to);
    }

    private static boolean isObstacle(String to) {
        return Arrays.stream(Obstacle.values()).map(Obstacle::name).anyMatch(to::equals);
    }

    private static @Nullable Obstacle obstacle(@Nullable Throwable refused) {
        return refused == null ? null : ((DeskRefused) refused).obstacle();
    }

    @Test
    void isOwedADecisionOnlyWhileItWaitsForTheBureau() {
        DueSet bureau = new DueSet(0, ClockName.VERIFICATION, MONDAY, DueReason.FILED);
        for (Standing standing : Standing.values()) {
            if (standing != Standing.HEARD) {
                Routing routing = in(standing);
                routing.limited(bureau);
                assertThat(routing.decideBy().isPresent()).as(standing.name()).isEqualTo(standing.isAtDesk());
            }
        }
        Routing asked = in(Standing.AT_DESK);
        asked.limited(bureau);
        asked.limited(new DueSet(0, null, null, DueReason.COMPLETION_REQUESTED));
        assertThat(asked.decideBy()).isEmpty();
    }
}
