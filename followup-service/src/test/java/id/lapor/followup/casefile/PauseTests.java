package id.lapor.followup.casefile;

import static id.lapor.followup.casefile.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.ClockName;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.followup.casefile.Entry.What;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The ministry's clocks stand while the reporter is asked, and for nothing else. */
class PauseTests {

    private static CaseClock finish(Case it) {
        return it.clocks().find(ClockName.FINISH).orElseThrow();
    }

    /** Asked on Monday 2 November at 11:00, two hours after the disposition. */
    private static Case asked() {
        return CaseFixture.in(ReportStatus.WAITING_FOR_REPORTER);
    }

    @Test
    void standsFromTheQuestionToTheAnswer() {
        Case it = asked();
        assertThat(finish(it).isRunning()).isFalse();
        assertThat(it.agenda().dueAt()).isNull();

        Moment answer = at("2026-11-05T11:00");
        it.questionAnswered(1, "q1", answer.at(), answer);

        assertThat(it.state()).isEqualTo(ReportStatus.IN_PROGRESS);
        assertThat(finish(it).used()).isEqualTo(Duration.ofHours(2));
        assertThat(finish(it).dueAt())
                .as("three days later than without the pause")
                .isEqualTo(at("2026-11-25T16:00").at());
    }

    @Test
    void runsOnWhenTheWindowForTheAnswerPasses() {
        Case it = asked();
        assertThat(it.agenda().nextDueAt())
                .as("ten working days")
                .isEqualTo(at("2026-11-16T16:00").at());

        it.strike(at("2026-11-16T16:00"));

        assertThat(it.state()).isEqualTo(ReportStatus.IN_PROGRESS);
        assertThat(finish(it).since()).isEqualTo(at("2026-11-16T16:00").at());
        assertThat(it.history().entries()).extracting(Entry::what).endsWith(What.QUESTION_LAPSED);
    }

    @Test
    void countsAnAnswerGivenInsideTheWindowThoughItIsHeardAfterwards() {
        Case late = asked();
        late.strike(at("2026-11-17T10:00"));
        late.questionAnswered(1, "q1", at("2026-11-10T11:00").at(), at("2026-11-17T10:00"));

        Case prompt = asked();
        prompt.questionAnswered(1, "q1", at("2026-11-10T11:00").at(), at("2026-11-10T11:00"));

        assertThat(finish(late).usedBy(at("2026-11-18T12:00").at(), CaseFixture.CALENDAR))
                .isEqualTo(finish(prompt).usedBy(at("2026-11-18T12:00").at(), CaseFixture.CALENDAR));
        assertThat(late.agenda().dueAt()).isEqualTo(prompt.agenda().dueAt());
    }

    @Test
    void ignoresAnAnswerThatComesAfterTheWindow() {
        Case it = asked();
        Moment after = at("2026-11-17T10:00");
        it.questionAnswered(1, "q1", after.at(), after);
        assertThat(it.state()).isEqualTo(ReportStatus.IN_PROGRESS);
        assertThat(finish(it).since()).isEqualTo(at("2026-11-16T16:00").at());
    }

    @Test
    void isNotResetByANoteOrADraft() {
        Case it = CaseFixture.accepted();
        Instant due = Objects.requireNonNull(it.agenda().dueAt());
        it.carryOut(new Command.Note("Sudah ditelepon."), CaseFixture.OFFICER, at("2026-11-04T09:00"));
        it.carryOut(new Command.Draft(CaseFixture.ANSWER), CaseFixture.OFFICER, at("2026-11-05T09:00"));
        it.carryOut(new Command.Draft(CaseFixture.ANSWER + " Maaf."), CaseFixture.OFFICER, at("2026-11-06T09:00"));
        assertThat(it.agenda().dueAt()).isEqualTo(due);
        assertThat(finish(it).since()).isEqualTo(CaseFixture.ROUTED_AT.at());
    }

    @Test
    void standsAgainstTheBureauWhileTheReporterCompletes() {
        Case it = CaseFixture.filed();
        it.completionRequested("c1", at("2026-11-03T09:00").at(), at("2026-11-03T09:00"));
        assertThat(it.state()).isEqualTo(ReportStatus.COMPLETION_REQUESTED);
        assertThat(it.agenda().dueAt()).isNull();

        it.completed("c1", at("2026-11-23T09:00").at(), at("2026-11-23T09:00"));

        assertThat(it.state()).isEqualTo(ReportStatus.FILED);
        assertThat(it.agenda().dueAt())
                .as("two of three days are left")
                .isEqualTo(at("2026-11-25T16:00").at());
    }

    @Test
    void takesTheCompletionAndItsRequestInAnyOrder() {
        Moment now = at("2026-11-23T10:00");
        Case it = CaseFixture.filed();
        it.completed("c1", at("2026-11-03T14:00").at(), at("2026-11-03T14:00"));
        it.completionRequested("c1", at("2026-11-03T09:00").at(), at("2026-11-03T14:01"));
        assertThat(it.state()).isEqualTo(ReportStatus.FILED);
        assertThat(it.clocks().find(ClockName.VERIFICATION).orElseThrow().used())
                .isEqualTo(Duration.ofHours(8));
        assertThat(it.isDue(now.at())).isTrue();
    }

    @Test
    void saysWhenTheReporterDidNotCompleteAndTakesACompletionThatWasInTime() {
        Case it = CaseFixture.in(ReportStatus.COMPLETION_REQUESTED);
        assertThat(it.agenda().nextDueAt())
                .as("thirty days, to their end")
                .isEqualTo(at("2026-12-03T00:00").at());
        it.strike(at("2026-12-03T00:00"));
        assertThat(it.history().entries()).extracting(Entry::what).endsWith(What.COMPLETION_LAPSED);
        it.archived(ArchiveReason.WITHDRAWN, at("2026-12-03T00:01").at(), at("2026-12-03T00:01"));
        assertThat(it.state()).isEqualTo(ReportStatus.ARCHIVED);

        it.completed("c1", at("2026-12-02T23:59").at(), at("2026-12-03T00:05"));

        assertThat(it.state()).isEqualTo(ReportStatus.FILED);
        assertThat(it.agenda().clock()).isEqualTo(ClockName.VERIFICATION);
    }

    @Test
    void staysOnTheDeskWhenTheArchivingHadNotHeardOfTheCompletion() {
        Case it = CaseFixture.in(ReportStatus.COMPLETION_REQUESTED);
        it.strike(at("2026-12-03T00:00"));
        it.completed("c1", at("2026-12-02T23:59").at(), at("2026-12-03T00:05"));

        it.archived(ArchiveReason.WITHDRAWN, at("2026-12-03T00:01").at(), at("2026-12-03T00:06"));
        assertThat(it.state()).isEqualTo(ReportStatus.FILED);

        it.archived(ArchiveReason.WITHDRAWN, at("2026-12-04T09:00").at(), at("2026-12-04T09:00"));
        assertThat(it.state()).as("put away later by the desk").isEqualTo(ReportStatus.ARCHIVED);
    }

    @Test
    void runsAgainstTheBureauAgainAfterAReturn() {
        Case it = CaseFixture.in(ReportStatus.RETURNED);
        assertThat(it.agenda().clock()).isEqualTo(ClockName.VERIFICATION);
        assertThat(it.agenda().dueAt())
                .as("three working days from the return")
                .isEqualTo(at("2026-11-05T16:00").at());
        Moment moved = at("2026-11-03T09:00");
        it.assign(CaseFixture.assignment(2, true, moved.at()), moved);
        assertThat(it.clocks().find(ClockName.VERIFICATION).orElseThrow().isRunning())
                .isFalse();
    }

    @Test
    void tellsOfALateDispositionEvenWhenItIsHeardBeforeTheFiling() {
        Case it = Case.unheard("K7F2");
        Moment now = at("2026-11-10T09:00");
        it.assign(CaseFixture.assignment(1, false, at("2026-11-10T08:30").at()), now);
        it.filed(CaseFixture.filing(), CaseFixture.DESK, now);
        assertThat(it.history().entries()).extracting(Entry::what).contains(What.EXPIRED);
        assertThat(it.clocks().find(ClockName.VERIFICATION).orElseThrow().isRunning())
                .isFalse();
        assertThat(it.escalations().made()).isNotEmpty();
    }

    @Test
    void undoesOnlyTheArchivingThatFollowedFromTheLapse() {
        Case it = CaseFixture.in(ReportStatus.COMPLETION_REQUESTED);
        it.strike(at("2026-12-03T00:00"));
        it.archived(ArchiveReason.TOO_GENERAL, at("2026-12-03T09:00").at(), at("2026-12-03T09:00"));
        it.completed("c1", at("2026-12-02T23:59").at(), at("2026-12-03T09:05"));
        assertThat(it.state()).isEqualTo(ReportStatus.ARCHIVED);
    }
}
