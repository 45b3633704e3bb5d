package id.lapor.reporting.stream;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.ClockName;
import id.lapor.events.ReportKind;
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
