package id.lapor.followup.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.edge.problem.Refusal;
import id.lapor.events.ClockName;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingNotes;
import id.lapor.followup.casefile.Entry.What;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CaseTests {

    private static Instant end(String local) {
        return CaseFixture.at(local).at();
    }

    private static List<What> story(Case it) {
        return it.history().entries().stream().map(Entry::what).toList();
    }

    @Test
    void opensWhenTheLastPartArrivesWhateverTheOrder() {
        Moment now = CaseFixture.ROUTED_AT;
        List<Consumer<Case>> parts = new ArrayList<>(List.of(
                it -> it.filed(CaseFixture.filing(), CaseFixture.DESK, now),
                it -> it.hear(it.heard().words(CaseFixture.dossier()), now),
                it -> it.assign(CaseFixture.assignment(1, false, now.at()), now)));
        for (int turn = 0; turn < 3; turn++) {
            Case it = Case.unheard("K7F2");
            for (Consumer<Case> part : parts) {
                assertThat(it.isOpen()).isFalse();
                part.accept(it);
            }
            assertThat(it.isOpen()).isTrue();
            assertThat(it.outbox().lastEvent())
                    .as("due at the bureau or due no longer, opened, due at the unit")
                    .isBetween(2L, 4L);
            Collections.rotate(parts, 1);
        }
    }

    @Test
    void isNobodysToActOnBeforeItOpens() {
        Case it = Case.unheard("K7F2");
        it.assign(CaseFixture.assignment(1, false, CaseFixture.ROUTED_AT.at()), CaseFixture.ROUTED_AT);
        assertThat(it.state()).isEqualTo(ReportStatus.ROUTED);
        assertThat(it.isOpen()).isFalse();
        assertThat(it.agenda().nextDueAt()).isNull();
    }

    @Test
    void isDueAtTheFirstResponseUntilItIsAccepted() {
        Case it = CaseFixture.routed(false);
        assertThat(it.agenda().clock()).isEqualTo(ClockName.FIRST_RESPONSE);
        assertThat(it.agenda().dueAt()).isEqualTo(end("2026-11-09T16:00"));

        it.carryOut(new Command.Accept(), CaseFixture.LIAISON, CaseFixture.at("2026-11-02T10:00"));

        assertThat(it.agenda().clock()).isEqualTo(ClockName.FINISH);
        assertThat(it.agenda().dueAt()).isEqualTo(end("2026-11-20T16:00"));
    }

    @Test
    void isNotDueWhileTheReporterIsAskedOrNothingIsOwed() {
        for (ReportStatus state : List.of(
                ReportStatus.ANSWERED,
                ReportStatus.WAITING_FOR_REPORTER,
                ReportStatus.COMPLETION_REQUESTED,
                ReportStatus.ARCHIVED,
                ReportStatus.CLOSED)) {
            assertThat(CaseFixture.in(state).agenda().dueAt()).as(state.name()).isNull();
        }
    }

    @Test
    void tellsOfAClockOnceHoweverOftenItIsLookedAt() {
        Case it = CaseFixture.routed(false);
        Moment late = CaseFixture.at("2026-11-10T09:00");

        it.strike(late);
        long events = it.outbox().lastEvent();
        it.strike(late);

        assertThat(it.outbox().lastEvent()).isEqualTo(events);
        assertThat(it.history().entries().stream()
                        .filter(entry -> entry.what() == What.EXPIRED)
                        .map(Entry::at))
                .containsExactly(end("2026-11-09T16:00"));
        assertThat(it.agenda().dueAt()).as("it stays late").isEqualTo(end("2026-11-09T16:00"));
        assertThat(it.agenda().nextDueAt()).as("half of the time to finish").isEqualTo(end("2026-11-11T09:00"));
    }

    @Test
    void isNotLateBeforeTheCloseOfTheLastDay() {
        Case it = CaseFixture.routed(false);
        it.strike(CaseFixture.at("2026-11-09T15:59:59"));
        assertThat(story(it)).doesNotContain(What.EXPIRED);
    }

    @Test
    void tellsOfTheClockBeforeACommandThatComesTooLate() {
        Case it = CaseFixture.routed(false);
        it.carryOut(new Command.Accept(), CaseFixture.LIAISON, CaseFixture.at("2026-11-11T09:00"));
        assertThat(story(it)).containsSubsequence(What.EXPIRED, What.ACCEPTED);
    }

    @Test
    void closesByItselfWhenTheReporterLetsTheWindowPass() {
        Case it = CaseFixture.answered();
        assertThat(it.agenda().nextDueAt()).isEqualTo(end("2026-11-16T16:00"));
        it.strike(CaseFixture.at("2026-11-16T16:00"));
        assertThat(it.state()).isEqualTo(ReportStatus.CLOSED);
        assertThat(story(it)).endsWith(What.LAPSED);
        assertThat(it.agenda().nextDueAt()).isNull();
    }

    @Test
    void letsAReplyGivenInsideTheWindowUndoTheClosing() {
        Case it = CaseFixture.answered();
        Moment afterwards = CaseFixture.at("2026-11-16T16:05");
        it.strike(afterwards);

        it.replied(1, end("2026-11-16T15:59"), afterwards);

        assertThat(it.state()).isEqualTo(ReportStatus.IN_PROGRESS);
    }

    @Test
    void keepsAReplyThatComesAfterTheWindowAndStaysClosed() {
        Case it = CaseFixture.answered();
        Moment afterwards = CaseFixture.at("2026-11-17T09:00");
        it.replied(1, afterwards.at(), afterwards);
        assertThat(it.state()).isEqualTo(ReportStatus.CLOSED);
        assertThat(story(it)).endsWith(What.LAPSED, What.REPLIED);
    }

    @Test
    void goesOnWithTheTimeThatIsLeftWhenItIsResumed() {
        Case it = CaseFixture.answered();
        Moment reply = CaseFixture.at("2026-11-11T11:00");

        it.replied(1, reply.at(), reply);

        CaseClock finish = it.clocks().find(ClockName.FINISH).orElseThrow();
        assertThat(finish.used()).as("2 November 09:00 to 11:00").isEqualTo(Duration.ofHours(2));
        assertThat(finish.dueAt()).isEqualTo(end("2026-12-01T16:00"));
    }

    @Test
    void keepsTheUsedTimeWhenItChangesHandsAndZone() {
        Case it = CaseFixture.accepted();
        Moment moved = CaseFixture.at("2026-11-03T09:00");
        Assignment first = it.assignment();

        it.assign(
                new Assignment(
                        2,
                        "KANIM-JAYAPURA",
                        ZoneId.of("Asia/Jayapura"),
                        first.kind(),
                        first.categoryCode(),
                        true,
                        first.terms(),
                        moved.at(),
                        List.of()),
                moved);

        CaseClock finish = it.clocks().find(ClockName.FINISH).orElseThrow();
        assertThat(finish.used()).isEqualTo(Duration.ofHours(8));
        assertThat(finish.dueAt()).as("16:00 in Jayapura is 14:00 in Jakarta").isEqualTo(end("2026-11-20T14:00"));
    }

    @Test
    void keepsTheUsedTimeWhenTheKindChanges() {
        Case it = CaseFixture.accepted();
        Moment moved = CaseFixture.at("2026-11-03T09:00");
        Assignment first = it.assignment();
        Terms longer = new Terms("2018.1", 5, 60, 10, 10, true, CaseFixture.STEPS);

        it.assign(
                new Assignment(
                        2, first.unitCode(), first.zone(), first.kind(), null, false, longer, moved.at(), List.of()),
                moved);

        CaseClock finish = it.clocks().find(ClockName.FINISH).orElseThrow();
        assertThat(finish.limit()).isEqualTo(CaseFixture.CALENDAR.days(60));
        assertThat(finish.used()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void runsUntilTheCloseOfTheDayWhenNothingIsLeft() {
        Case it = CaseFixture.accepted();
        it.carryOut(new Command.Send(CaseFixture.ANSWER), CaseFixture.LIAISON, CaseFixture.at("2026-11-25T10:00"));
        assertThat(story(it)).contains(What.EXPIRED);
        Moment reply = CaseFixture.at("2026-11-26T10:00");

        it.replied(1, reply.at(), reply);
        assertThat(it.agenda().dueAt()).isEqualTo(end("2026-11-26T16:00"));
        it.strike(CaseFixture.at("2026-11-26T16:00"));

        assertThat(story(it).stream().filter(What.EXPIRED::equals))
                .as("once in each round")
                .hasSize(2);
    }

    @Test
    void leavesTheWaitingAnswerBehindWhenItMoves() {
        Case it = CaseFixture.accepted();
        it.carryOut(new Command.Draft(CaseFixture.ANSWER), CaseFixture.OFFICER, CaseFixture.at("2026-11-02T11:00"));
        Moment moved = CaseFixture.at("2026-11-03T09:00");
        it.assign(CaseFixture.assignment(2, false, moved.at()), moved);
        assertThat(it.conversation().waiting()).isNull();
    }

    @Test
    void sendsTheOfficersWordsOrTheLiaisonsCorrection() {
        Case it = CaseFixture.accepted();
        it.carryOut(new Command.Draft(CaseFixture.ANSWER), CaseFixture.OFFICER, CaseFixture.at("2026-11-02T11:00"));
        assertThat(it.state()).isEqualTo(ReportStatus.IN_PROGRESS);
        String corrected = CaseFixture.ANSWER + " Kami mohon maaf.";

        it.carryOut(new Command.Approve(corrected), CaseFixture.LIAISON, CaseFixture.at("2026-11-02T12:00"));

        assertThat(it.conversation().endsWith(corrected)).isTrue();
        assertThat(it.conversation().waiting()).isNull();
    }

    @Test
    void refusesToReturnABindingAssignment() {
        Case it = CaseFixture.routed(true);
        assertThatThrownBy(() -> it.carryOut(
                        new Command.GiveBack(ReturnReason.NO_AUTHORITY, null),
                        CaseFixture.LIAISON,
                        CaseFixture.at("2026-11-02T10:00")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("return-not-possible"));
        assertThat(Refusals.commands(Objection.allowed(it, CaseFixture.LIAISON.deeds())))
                .containsExactly("acceptance", "delegation", "notes");
    }

    @Test
    void refusesAnEndlessExchange() {
        Case it = CaseFixture.answered();
        for (int round = 1; round < Conversation.MOST_ANSWERS; round++) {
            Moment then = CaseFixture.at("2026-11-02T11:00:%02d".formatted(round));
            it.replied(round, then.at(), then);
            it.carryOut(new Command.Send(CaseFixture.ANSWER + round), CaseFixture.LIAISON, then);
        }
        Moment then = CaseFixture.at("2026-11-02T11:01");
        it.replied(Conversation.MOST_ANSWERS, then.at(), then);
        assertThatThrownBy(() -> it.carryOut(new Command.Send(CaseFixture.ANSWER), CaseFixture.LIAISON, then))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("too-many-answers"));
    }

    @Test
    void showsTheBureausNoteToItsAssignmentOnly() {
        Case it = CaseFixture.routed(false);
        it.hear(
                it.heard()
                        .with(new RoutingNotes(
                                List.of(new RoutingNotes.Note(1, "Mohon segera.")), List.of(), List.of(), null)),
                CaseFixture.ROUTED_AT);
        assertThat(it.heard().noteTo(1)).isEqualTo("Mohon segera.");
        assertThat(it.heard().noteTo(2)).isNull();
    }

    @Test
    void asksNobodyToReadAgainWhatCameByItself() {
        Case it = CaseFixture.accepted();
        long seen = it.edition();
        it.strike(CaseFixture.at("2026-11-30T15:00"));
        assertThat(it.history().entries()).extracting(Entry::what).contains(Entry.What.EXPIRED, Entry.What.ESCALATED);
        assertThat(it.edition()).isEqualTo(seen);

        it.carryOut(new Command.Note("Sudah ditelepon."), CaseFixture.OFFICER, CaseFixture.at("2026-11-30T16:01"));
        assertThat(it.edition()).isGreaterThan(seen);
    }

    @Test
    void countsByTheNewCalendarWhoeverComesBeforeTheSweep() {
        Case it = CaseFixture.accepted();
        assertThat(it.agenda().dueAt())
                .isEqualTo(CaseFixture.at("2026-11-20T16:00").at());

        it.carryOut(
                new Command.Note("Sudah ditelepon."),
                CaseFixture.OFFICER,
                CaseFixture.at("2026-11-03T09:00", CaseFixture.dayOff("2026-11-05")));

        assertThat(it.agenda().dueAt())
                .isEqualTo(CaseFixture.at("2026-11-23T16:00").at());
        assertThat(it.history().entries()).extracting(Entry::what).contains(Entry.What.RECOUNTED);
    }

    @Test
    void tellsOfNoLimitThatANewDayOffHasMoved() {
        Case it = CaseFixture.routed(false);
        it.strike(CaseFixture.at("2026-11-09T16:00", CaseFixture.dayOff("2026-11-09")));
        assertThat(it.history().entries()).extracting(Entry::what).doesNotContain(Entry.What.EXPIRED);
        assertThat(it.agenda().dueAt())
                .isEqualTo(CaseFixture.at("2026-11-10T16:00").at());
    }

    @Test
    void shortensNoWindowThatTheReporterWasPromised() {
        Case it = CaseFixture.accepted();
        Moment longer = CaseFixture.at("2026-11-02T11:00", CaseFixture.dayOff("2026-11-05"));
        it.carryOut(new Command.Ask(CaseFixture.QUESTION), CaseFixture.LIAISON, longer);
        Instant promised = Objects.requireNonNull(
                Objects.requireNonNull(it.course().question()).endsAt());

        it.strike(new Moment(CaseFixture.at("2026-11-03T09:00").at(), CaseFixture.revised(2), CaseFixture.OFFICES));

        assertThat(Objects.requireNonNull(it.course().question()).endsAt()).isEqualTo(promised);
        assertThat(it.clocks().find(ClockName.QUESTION_WINDOW).orElseThrow().dueAt())
                .isEqualTo(promised);
    }
}
