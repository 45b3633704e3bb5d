package id.lapor.intake.complaint;

import static id.lapor.intake.complaint.Reports.KANIM;
import static id.lapor.intake.complaint.Reports.LAPAS;
import static id.lapor.intake.complaint.Reports.NOW;
import static id.lapor.intake.complaint.Reports.opened;
import static id.lapor.intake.complaint.Reports.rerouted;
import static id.lapor.intake.complaint.Reports.routed;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.ClockName;
import id.lapor.events.FollowupEvent;
import id.lapor.events.FollowupEvent.CaseAccepted;
import id.lapor.events.FollowupEvent.CaseAnswered;
import id.lapor.events.FollowupEvent.CaseClosed;
import id.lapor.events.FollowupEvent.CaseResumed;
import id.lapor.events.FollowupEvent.CaseReturned;
import id.lapor.events.FollowupEvent.Closing;
import id.lapor.events.FollowupEvent.DueReason;
import id.lapor.events.FollowupEvent.DueSet;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TrackingTests {
    private static final Instant DUE = NOW.plusSeconds(86_400);

    /** What follow-up says of an assignment, and the status that it makes. */
    private static final Map<FollowupEvent, ReportStatus> NEWS = Map.of(
            opened(2, LAPAS),
            ReportStatus.ROUTED,
            new CaseAccepted(2),
            ReportStatus.IN_PROGRESS,
            new CaseReturned(2, ReturnReason.NO_AUTHORITY),
            ReportStatus.RETURNED,
            new CaseAnswered(2, 1),
            ReportStatus.ANSWERED,
            new CaseResumed(2, 1),
            ReportStatus.IN_PROGRESS,
            new CaseClosed(2, Closing.WINDOW_PASSED),
            ReportStatus.CLOSED,
            new DueSet(2, ClockName.FINISH, DUE, DueReason.ROUTED),
            ReportStatus.ROUTED);

    /** The present state, as made by behaviour, for every event to come upon. */
    private static List<List<FollowupEvent>> states() {
        return List.of(
                List.of(opened(2, LAPAS)),
                List.of(opened(2, LAPAS), new CaseAccepted(2)),
                List.of(opened(2, LAPAS), new CaseAccepted(2), new CaseAnswered(2, 1)),
                List.of(
                        opened(2, LAPAS),
                        new CaseAccepted(2),
                        new CaseAnswered(2, 1),
                        new CaseClosed(2, Closing.WINDOW_PASSED)));
    }

    static Stream<Arguments> matrix() {
        return states().stream().flatMap(state -> NEWS.keySet().stream().map(event -> Arguments.of(state, event)));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void followUpsLastWordIsTheStatus(List<FollowupEvent> state, FollowupEvent event) {
        Reports report = Reports.filed().told(routed(KANIM)).told(rerouted(2, LAPAS));
        state.forEach(report::told);
        ReportStatus before = report.tracking().status();

        report.told(event);

        // A deadline and the opening of a case that is open already move no status.
        boolean moves = !(event instanceof DueSet) && !(event instanceof FollowupEvent.CaseOpened);
        assertThat(report.tracking().status()).isEqualTo(moves ? NEWS.get(event) : before);
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void aHigherAssignmentOverrulesWhateverTheLowerOneSaid(List<FollowupEvent> state, FollowupEvent event) {
        Reports report = Reports.filed().told(routed(KANIM)).told(rerouted(2, LAPAS));
        state.forEach(report::told);
        report.told(rerouted(3, KANIM)).told(event);

        assertThat(report.tracking().status()).isEqualTo(ReportStatus.ROUTED);
        assertThat(report.tracking().unitCode()).isEqualTo(KANIM);
        assertThat(report.tracking().dueAt()).isNull();
    }

    @Test
    void aReportThatNobodyHasTouchedIsAtTheBureau() {
        Tracking tracking = Reports.filed().tracking();

        assertThat(tracking.status()).isEqualTo(ReportStatus.FILED);
        assertThat(tracking.unitCode()).isNull();
        assertThat(tracking.kind()).isEqualTo(ReportKind.COMPLAINT);
        assertThat(tracking.timeline()).extracting(Step::event).containsExactly("complaint.filed");
        assertThat(tracking.mayReply()).isFalse();
    }

    @Test
    void theKindIsTheVerifiedOne() {
        assertThat(Reports.filed().told(routed(KANIM)).tracking().kind()).isEqualTo(ReportKind.INFORMATION_REQUEST);
    }

    @Test
    void whicheverServiceIsHeardFirstTheViewIsTheSame() {
        Reports one = Reports.filed().told(routed(KANIM));
        one.told(opened(1, KANIM))
                .told(new CaseAccepted(1))
                .told(new CaseAnswered(1, 1))
                .answers(1);
        Reports other = Reports.filed().answers(1);
        other.told(opened(1, KANIM))
                .told(new CaseAccepted(1))
                .told(new CaseAnswered(1, 1))
                .told(routed(KANIM));

        assertThat(other.tracking().status()).isEqualTo(one.tracking().status()).isEqualTo(ReportStatus.ANSWERED);
        assertThat(other.tracking().timeline()).isEqualTo(one.tracking().timeline());
        assertThat(other.tracking().messages()).isEqualTo(one.tracking().messages());
        assertThat(other.tracking().unitCode()).isEqualTo(KANIM);
    }

    @Test
    void anAnswerShowsOnlyWhenItsEventAndItsWordsAreHere() {
        Reports announced = Reports.filed().told(opened(1, KANIM)).told(new CaseAnswered(1, 1));
        assertThat(announced.tracking().status()).isEqualTo(ReportStatus.ANSWERED);
        assertThat(announced.tracking().answerOnItsWay()).isTrue();
        assertThat(announced.tracking().messages()).isEmpty();
        assertThat(announced.answers(1).tracking().messages())
                .extracting(Message::text)
                .containsExactly("Jawaban 1");
        assertThat(announced.tracking().answerOnItsWay()).isFalse();

        Reports early = Reports.filed().told(opened(1, KANIM)).answers(1);
        assertThat(early.tracking().messages()).isEmpty();
        assertThat(early.tracking().answerOnItsWay()).isFalse();
    }

    @Test
    void aReturnedReportIsAtTheBureauAndShowsNoUnit() {
        Reports report = Reports.filed()
                .told(routed(KANIM))
                .told(opened(1, KANIM))
                .told(new CaseReturned(1, ReturnReason.OTHER));

        assertThat(report.tracking().status()).isEqualTo(ReportStatus.RETURNED);
        assertThat(report.tracking().unitCode()).isNull();
    }

    @Test
    void theReportersOwnWindowIsNoLimitOfTheMinistry() {
        Reports report = Reports.filed().told(opened(1, KANIM)).told(new CaseAnswered(1, 1));
        report.told(new DueSet(1, ClockName.REPORTER_WINDOW, DUE, DueReason.ANSWERED));

        assertThat(report.tracking().dueAt()).isNull();
        assertThat(report.tracking().replyUntil()).isEqualTo(DUE);
    }

    @Test
    void theDeadlineShowsWhileItRuns() {
        Reports report = Reports.filed().told(opened(1, KANIM));
        assertThat(report.told(new DueSet(1, ClockName.FINISH, DUE, DueReason.ROUTED))
                        .tracking()
                        .dueAt())
                .isEqualTo(DUE);
        assertThat(report.told(new DueSet(1, null, null, DueReason.RETURNED))
                        .tracking()
                        .dueAt())
                .isNull();
    }

    @Test
    void whatANewerWriterSaysIsSkipped() {
        Reports report = Reports.filed().told(routed(KANIM)).told(new FollowupEvent.Unrecognised("case.blessed.v1"));

        assertThat(report.tracking().status()).isEqualTo(ReportStatus.ROUTED);
    }

    @Test
    void theNumberAloneShowsNoWordsAndNoDates() {
        Reports report = Reports.filed()
                .told(opened(1, KANIM))
                .told(new CaseAnswered(1, 1))
                .answers(1);

        Tracking bare = report.tracking().withoutWords();

        assertThat(bare.messages()).isEmpty();
        assertThat(bare.dueAt()).isNull();
        assertThat(bare.mayReply()).isFalse();
        assertThat(bare.timeline()).isEqualTo(report.tracking().timeline());
    }
}
