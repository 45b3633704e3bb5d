package id.lapor.reporting.stream;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.ClockName;
import id.lapor.events.FollowupEvent.Settling;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.events.Topics;
import id.lapor.reporting.Story;
import id.lapor.reporting.Story.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FigureTopologyTests {
    private final FigureBench bench = new FigureBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void countsAReportThroughItsLife() {
        bench.hear(new Story("A")
                .filed(ReportKind.COMPLAINT)
                .routed("ITJEN", ReportKind.OVERSIGHT_COMPLAINT)
                .accepted()
                .answered());
        assertThat(bench.figures())
                .containsEntry("filed///", 1L)
                .containsEntry("filed///2026-11-24", 1L)
                .containsEntry("filed//COMPLAINT/", 0L)
                .containsEntry("filed//OVERSIGHT_COMPLAINT/", 1L)
                .containsEntry("status.FILED///", 0L)
                .containsEntry("status.IN_PROGRESS/ITJEN//", 0L)
                .containsEntry("status.ANSWERED/ITJEN/OVERSIGHT_COMPLAINT/", 1L)
                .containsEntry("answeredWithinLimit///", 1L)
                .containsEntry("routed/ITJEN//", 1L);
    }

    @Test
    void aDayBeginsInTheBureausZone() {
        bench.hear(new Story("A").filed(ReportKind.ASPIRATION));
        assertThat(bench.figures()).containsKey("filed///2026-11-24").doesNotContainKey("filed///2026-11-23");
    }

    @Test
    void aReportMovesWithItsUnit() {
        bench.hear(new Story("A")
                .filed(ReportKind.COMPLAINT)
                .routed("ITJEN", ReportKind.COMPLAINT)
                .returned()
                .routed("BPHN", ReportKind.COMPLAINT));
        assertThat(bench.figures())
                .containsEntry("filed/ITJEN//", 0L)
                .containsEntry("filed/BPHN//", 1L)
                .containsEntry("status.RETURNED///", 0L)
                .containsEntry("returned///", 1L);
    }

    @Test
    void aReportIsLateUntilItIsAnswered() {
        Story late = new Story("A")
                .filed(ReportKind.COMPLAINT)
                .routed("ITJEN", ReportKind.COMPLAINT)
                .expired(ClockName.FIRST_RESPONSE)
                .accepted()
                .expired(ClockName.FINISH);
        bench.hear(late);
        assertThat(bench.figures()).containsEntry("late/ITJEN//", 1L);
        late.answered();
        bench.hear(late);
        assertThat(bench.figures())
                .containsEntry("late/ITJEN//", 0L)
                .containsEntry("answered///", 1L)
                .doesNotContainKey("answeredWithinLimit///");
    }

    @Test
    void whatWasDelegatedCountsWhereItIs() {
        bench.hear(new Story("A")
                .filed(ReportKind.COMPLAINT)
                .routed("ITJEN", ReportKind.COMPLAINT)
                .accepted()
                .delegated("BPHN"));
        assertThat(bench.figures())
                .containsEntry("filed/ITJEN//", 0L)
                .containsEntry("filed/BPHN//", 1L)
                .containsEntry("status.ROUTED/BPHN//", 1L);
    }

    @Test
    void aQuestionMakesTheReportWaitUntilItIsSettled() {
        Story story = new Story("A")
                .filed(ReportKind.COMPLAINT)
                .routed("ITJEN", ReportKind.COMPLAINT)
                .accepted()
                .asked();
        bench.hear(story);
        assertThat(bench.figures()).containsEntry("status.WAITING_FOR_REPORTER///", 1L);
        bench.hear(story.settled(Settling.WINDOW_PASSED));
        assertThat(bench.figures())
                .containsEntry("status.WAITING_FOR_REPORTER///", 0L)
                .containsEntry("status.IN_PROGRESS///", 1L);
    }

    @Test
    void aReportThatIsCompletedIsAtTheDeskAgain() {
        Story story = new Story("A").filed(ReportKind.COMPLAINT).completionRequested();
        bench.hear(story);
        assertThat(bench.figures()).containsEntry("status.COMPLETION_REQUESTED///", 1L);
        bench.hear(story.completed());
        assertThat(bench.figures())
                .containsEntry("status.COMPLETION_REQUESTED///", 0L)
                .containsEntry("status.FILED///", 1L);
    }

    @Test
    void whatIsArchivedCountsByItsReason() {
        bench.hear(new Story("A").filed(ReportKind.COMPLAINT).archived(ArchiveReason.TOO_GENERAL));
        bench.hear(new Story("B")
                .filed(ReportKind.COMPLAINT)
                .completionRequested()
                .lapsed()
                .archived(ArchiveReason.WITHDRAWN));
        assertThat(bench.figures())
                .containsEntry("status.ARCHIVED///", 2L)
                .containsEntry("archived.TOO_GENERAL///", 1L)
                .containsEntry("archived.WITHDRAWN///", 1L);
    }

    @Test
    void aCompletionFromBeforeTheEndOfItsTimeUndoesTheArchiving() {
        Story story = new Story("A")
                .filed(ReportKind.COMPLAINT)
                .completionRequested()
                .lapsed()
                .archived(ArchiveReason.WITHDRAWN);
        bench.hear(story);
        assertThat(bench.figures()).containsEntry("status.ARCHIVED///", 1L);
        bench.hear(story.completed());
        assertThat(bench.figures())
                .containsEntry("status.ARCHIVED///", 0L)
                .containsEntry("archived.WITHDRAWN///", 0L)
                .containsEntry("status.FILED///", 1L);
        bench.hear(story.archived(ArchiveReason.WITHDRAWN));
        assertThat(bench.figures()).containsEntry("status.ARCHIVED///", 1L);
    }

    @Test
    void aReportIsLateAtTheDeskUntilItIsRoutedAndAgainAfterAReturn() {
        Story story = new Story("A").filed(ReportKind.COMPLAINT).expired(ClockName.VERIFICATION);
        bench.hear(story);
        assertThat(bench.figures()).containsEntry("late///", 1L);
        bench.hear(story.routed("ITJEN", ReportKind.COMPLAINT).returned());
        assertThat(bench.figures()).containsEntry("late///", 0L);
        bench.hear(story.expired(ClockName.VERIFICATION));
        assertThat(bench.figures()).containsEntry("late///", 1L);
    }

    @Test
    void whatWasEscalatedAndWhatWasOpenedAgainCountsOnce() {
        bench.hear(new Story("A")
                .filed(ReportKind.COMPLAINT)
                .routed("ITJEN", ReportKind.COMPLAINT)
                .accepted()
                .escalated(ClockName.FINISH, 50)
                .escalated(ClockName.FINISH, 75)
                .answered()
                .closed()
                .reopened());
        assertThat(bench.figures())
                .containsEntry("escalated///", 1L)
                .containsEntry("escalated/ITJEN//", 1L)
                .containsEntry("reopened///", 1L)
                .containsEntry("closed///", 1L)
                .containsEntry("status.IN_PROGRESS///", 1L);
    }

    @Test
    void aRepeatChangesNothing() {
        Story story = new Story("A")
                .filed(ReportKind.COMPLAINT)
                .routed("ITJEN", ReportKind.COMPLAINT)
                .accepted()
                .answered()
                .replied();
        bench.hear(story);
        Map<String, Long> once = bench.figures();
        List<Said> again = new ArrayList<>(story.said());
        again.addAll(story.said());
        Collections.shuffle(again, new Random(3));
        again.forEach(bench::hear);
        assertThat(bench.figures()).isEqualTo(once);
    }

    @Test
    void nothingIsCountedBeforeTheFilingIsKnown() {
        List<Said> said = new Story("A")
                .filed(ReportKind.COMPLAINT)
                .routed("ITJEN", ReportKind.COMPLAINT)
                .said();
        said.subList(1, said.size()).forEach(bench::hear);
        assertThat(bench.figures()).isEmpty();
        bench.hear(said.getFirst());
        assertThat(bench.figures()).containsEntry("status.ROUTED/ITJEN//", 1L);
    }

    @Test
    void anEventBeforeItsTurnWaits() {
        List<Said> said = new Story("A")
                .filed(ReportKind.COMPLAINT)
                .routed("ITJEN", ReportKind.COMPLAINT)
                .accepted()
                .answered()
                .said();
        bench.hear(said.get(0));
        bench.hear(said.get(1));
        bench.hear(said.get(2));
        bench.hear(said.get(5));
        assertThat(bench.figures()).doesNotContainKey("answered///");
        bench.hear(said.get(3));
        bench.hear(said.get(4));
        assertThat(bench.figures()).containsEntry("answered///", 1L).containsEntry("status.ANSWERED///", 1L);
    }

    @Test
    void whatNobodyCanReadIsBuriedAndStopsNobody() {
        bench.hearRaw(Topics.INTAKE_EVENTS, "A", "no json");
        bench.hear(new Story("B").filed(ReportKind.COMPLAINT));
        assertThat(bench.deadLetters(Topics.INTAKE_EVENTS)).containsExactly("no json");
        assertThat(bench.figures()).containsEntry("filed///", 1L);
    }

    @Test
    void aFigureCarriesARisingRevisionInItsId() {
        bench.hear(new Story("A").filed(ReportKind.COMPLAINT));
        bench.hear(new Story("B").filed(ReportKind.COMPLAINT));
        assertThat(bench.ids("filed///"))
                .containsExactly("reporting/figures/filed////1", "reporting/figures/filed////2");
    }
}
