package id.lapor.intake.complaint;

import static id.lapor.intake.complaint.Reports.KANIM;
import static id.lapor.intake.complaint.Reports.LAPAS;
import static id.lapor.intake.complaint.Reports.NOW;
import static id.lapor.intake.complaint.Reports.opened;
import static id.lapor.intake.complaint.Reports.rerouted;
import static id.lapor.intake.complaint.Reports.routed;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.ClockName;
import id.lapor.events.FollowupEvent;
import id.lapor.events.FollowupEvent.CaseAccepted;
import id.lapor.events.FollowupEvent.CaseAnswered;
import id.lapor.events.FollowupEvent.CaseClosed;
import id.lapor.events.FollowupEvent.CaseDelegated;
import id.lapor.events.FollowupEvent.CaseEscalated;
import id.lapor.events.FollowupEvent.CaseReopened;
import id.lapor.events.FollowupEvent.CaseResumed;
import id.lapor.events.FollowupEvent.CaseReturned;
import id.lapor.events.FollowupEvent.ClockExpired;
import id.lapor.events.FollowupEvent.Closing;
import id.lapor.events.FollowupEvent.CompletionLapsed;
import id.lapor.events.FollowupEvent.DueReason;
import id.lapor.events.FollowupEvent.DueSet;
import id.lapor.events.FollowupEvent.QuestionSettled;
import id.lapor.events.FollowupEvent.ReporterAsked;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.FollowupEvent.Rung;
import id.lapor.events.FollowupEvent.Settling;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TrackingTests {
    private static final Instant DUE = NOW.plusSeconds(86_400);

    /** What follow-up says of an assignment, and the status that it makes. */
    private static final Map<FollowupEvent, ReportStatus> NEWS = Map.ofEntries(
            entry(opened(2, LAPAS), ReportStatus.ROUTED),
            entry(new CaseAccepted(2), ReportStatus.IN_PROGRESS),
            entry(new CaseDelegated(2, KANIM), ReportStatus.ROUTED),
            entry(new ReporterAsked(2, "q2", DUE), ReportStatus.WAITING_FOR_REPORTER),
            entry(new CaseReturned(2, ReturnReason.NO_AUTHORITY), ReportStatus.RETURNED),
            entry(new CaseAnswered(2, 1), ReportStatus.ANSWERED),
            entry(new CaseResumed(2, 1), ReportStatus.IN_PROGRESS),
            entry(new CaseClosed(2, Closing.WINDOW_PASSED), ReportStatus.CLOSED),
            entry(new CaseReopened(2), ReportStatus.IN_PROGRESS),
            entry(new DueSet(2, ClockName.FINISH, DUE, DueReason.ROUTED), ReportStatus.ROUTED),
            entry(new ClockExpired(2, ClockName.FINISH), ReportStatus.ROUTED),
            entry(new CaseEscalated(2, ClockName.FINISH, 75, Rung.ABOVE, KANIM), ReportStatus.ROUTED),
            entry(new QuestionSettled(2, "q0", Settling.WINDOW_PASSED), ReportStatus.ROUTED),
            entry(new CompletionLapsed("c0"), ReportStatus.ROUTED));

    /** Of these a status follows; the others, and the opening of a case that is open already, move none. */
    private static final Set<Class<? extends FollowupEvent>> MOVING = Set.of(
            CaseAccepted.class,
            CaseDelegated.class,
            ReporterAsked.class,
            CaseReturned.class,
            CaseAnswered.class,
            CaseResumed.class,
            CaseClosed.class,
            CaseReopened.class);

    /** The present state, as made by behaviour, for every event to come upon. */
    private static List<List<FollowupEvent>> states() {
        return List.of(
                List.of(opened(2, LAPAS)),
                List.of(opened(2, LAPAS), new CaseAccepted(2)),
                List.of(opened(2, LAPAS), new CaseAccepted(2), new ReporterAsked(2, "q1", DUE)),
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

        assertThat(report.tracking().status()).isEqualTo(MOVING.contains(event.getClass()) ? NEWS.get(event) : before);
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
    void aDelegatedReportIsWithItsNewUnit() {
        Reports report =
                Reports.filed().told(routed(KANIM)).told(opened(1, KANIM)).told(new CaseAccepted(1));

        report.told(new CaseDelegated(1, LAPAS));

        assertThat(report.tracking().unitCode()).isEqualTo(LAPAS);
        assertThat(report.tracking().timeline().getLast().unitCode()).isEqualTo(LAPAS);
    }

    @Test
    void whoIsToldOfALimitIsNotShownToTheReporter() {
        Reports report = Reports.filed().told(opened(1, KANIM));
        List<Step> before = report.tracking().timeline();

        report.told(new CaseEscalated(1, ClockName.FINISH, 100, Rung.BUREAU, null))
                .told(new ClockExpired(1, ClockName.FINISH));

        assertThat(report.tracking().timeline()).isEqualTo(before);
    }

    @Test
    void aQuestionShowsOnlyWhenItsEventAndItsWordsAreHere() {
        Reports report =
                Reports.filed().told(opened(1, KANIM)).told(new CaseAccepted(1)).question("q1", "Kapan?");
        assertThat(report.tracking().messages()).isEmpty();

        report.told(new ReporterAsked(1, "q1", DUE));

        assertThat(report.tracking().messages()).extracting(Message::text).containsExactly("Kapan?");
        assertThat(report.tracking().request())
                .isEqualTo(new Tracking.Request("q1", Tracking.Asked.QUESTION, DUE, "Kapan?"));
        assertThat(report.tracking().dueAt()).isNull();
    }

    @Test
    void aQuestionThatIsSettledIsNoLongerAsked() {
        Reports report = Reports.filed().told(opened(1, KANIM)).told(new CaseAccepted(1));
        report.told(new ReporterAsked(1, "q1", DUE)).told(new QuestionSettled(1, "q1", Settling.WINDOW_PASSED));

        assertThat(report.tracking().status()).isEqualTo(ReportStatus.IN_PROGRESS);
        assertThat(report.tracking().request()).isNull();
        assertThat(report.tracking().timeline().getLast().event()).isEqualTo("case.question-settled");
    }

    @Test
    void anAnswerOfTheUnitOutlastsTheSettlingOfItsQuestion() {
        Reports report = Reports.filed().told(opened(1, KANIM)).told(new CaseAccepted(1));
        report.told(new ReporterAsked(1, "q1", DUE)).told(new CaseAnswered(1, 1));

        assertThat(report.told(new QuestionSettled(1, "q1", Settling.WINDOW_PASSED))
                        .tracking()
                        .status())
                .isEqualTo(ReportStatus.ANSWERED);
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
