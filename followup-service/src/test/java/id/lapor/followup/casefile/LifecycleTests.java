package id.lapor.followup.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What arrives, in whatever state: dispositions, replies, and what bureau and reporter say of a report at the desk. */
class LifecycleTests {
    private static final Moment LATER = CaseFixture.at("2026-11-02T13:00");

    @ParameterizedTest
    @CsvSource({
        "FILED,       FILED",
        "ARCHIVED,    ARCHIVED",
        "COMPLETION_REQUESTED, COMPLETION_REQUESTED",
        "WAITING_FOR_REPORTER, WAITING_FOR_REPORTER",
        "ROUTED,      ROUTED",
        "RETURNED,    RETURNED",
        "IN_PROGRESS, IN_PROGRESS",
        "ANSWERED,    IN_PROGRESS",
        "CLOSED,      IN_PROGRESS"
    })
    void takesAReplyInsideTheWindow(ReportStatus state, ReportStatus then) {
        Case it = CaseFixture.in(state);
        it.replied(1, LATER.at(), LATER);
        assertThat(it.state()).isEqualTo(then);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MERGED", "WITHDRAWN", "ERASED"})
    void followsAHigherAssignmentFromEveryState(ReportStatus state) {
        Case it = CaseFixture.in(state);
        it.assign(CaseFixture.assignment(2, true, LATER.at()), LATER);
        assertThat(it.state()).isEqualTo(ReportStatus.ROUTED);
        assertThat(it.assignment().number()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"ROUTED", "RETURNED", "IN_PROGRESS", "WAITING_FOR_REPORTER", "ANSWERED", "CLOSED"})
    void ignoresAnAssignmentThatIsNotHigher(ReportStatus state) {
        Case it = CaseFixture.in(state);
        long events = it.outbox().lastEvent();
        it.assign(CaseFixture.assignment(1, true, LATER.at()), LATER);
        assertThat(it.state()).isEqualTo(state);
        assertThat(it.assignment().binding()).isFalse();
        assertThat(it.outbox().lastEvent()).isEqualTo(events);
    }

    /** What arrives, state by arrival: where it leads. */
    @ParameterizedTest
    @CsvSource({
        // state,             completion asked,     completion,           archived,             question answered
        "FILED,                COMPLETION_REQUESTED, FILED,                ARCHIVED,             FILED",
        "COMPLETION_REQUESTED, COMPLETION_REQUESTED, FILED,                ARCHIVED,             COMPLETION_REQUESTED",
        "ARCHIVED,             ARCHIVED,             ARCHIVED,             ARCHIVED,             ARCHIVED",
        "ROUTED,               ROUTED,               ROUTED,               ROUTED,               ROUTED",
        "RETURNED,             COMPLETION_REQUESTED, RETURNED,             ARCHIVED,             RETURNED",
        "IN_PROGRESS,          IN_PROGRESS,          IN_PROGRESS,          IN_PROGRESS,          IN_PROGRESS",
        "WAITING_FOR_REPORTER, WAITING_FOR_REPORTER, WAITING_FOR_REPORTER, WAITING_FOR_REPORTER, IN_PROGRESS",
        "ANSWERED,             ANSWERED,             ANSWERED,             ANSWERED,             IN_PROGRESS",
        "CLOSED,               CLOSED,               CLOSED,               CLOSED,               IN_PROGRESS"
    })
    void followsWhatArrives(
            ReportStatus state,
            ReportStatus asked,
            ReportStatus completed,
            ReportStatus archived,
            ReportStatus answered) {
        assertThat(after(state, it -> it.completionRequested("c2", LATER.at(), LATER)))
                .isEqualTo(asked);
        assertThat(after(state, it -> it.completed("c1", LATER.at(), LATER))).isEqualTo(completed);
        assertThat(after(state, it -> it.archived(ArchiveReason.TOO_GENERAL, LATER.at(), LATER)))
                .isEqualTo(archived);
        assertThat(after(state, it -> it.questionAnswered(1, "q1", LATER.at(), LATER)))
                .isEqualTo(answered);
    }

    private static ReportStatus after(ReportStatus state, Consumer<Case> arrival) {
        Case it = CaseFixture.in(state);
        arrival.accept(it);
        return it.state();
    }
}
