package id.lapor.intake.complaint;

import static id.lapor.intake.complaint.Reports.KANIM;
import static id.lapor.intake.complaint.Reports.NOW;
import static id.lapor.intake.complaint.Reports.opened;
import static id.lapor.intake.complaint.Reports.rerouted;
import static id.lapor.intake.complaint.Reports.routed;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.FollowupEvent.CaseReturned;
import id.lapor.events.FollowupEvent.CompletionLapsed;
import id.lapor.events.FollowupEvent.ReturnReason;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.events.RoutingEvent.ComplaintArchived;
import id.lapor.events.RoutingEvent.CompletionRequested;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the bureau asks for and puts away, in whatever order the topics tell it. */
class HoldTests {
    private static final CompletionRequested ASKED = new CompletionRequested("c1");
    private static final ComplaintArchived WITHDRAWN = new ComplaintArchived(ArchiveReason.WITHDRAWN);
    private static final Instant LAPSE = NOW.plusSeconds(3600);

    @Test
    void aReportThatIsAskedForMoreWaitsForItsReporter() {
        Tracking tracking =
                Reports.filed().told(ASKED).notes("Di kantor mana?", null).tracking();

        assertThat(tracking.status()).isEqualTo(ReportStatus.COMPLETION_REQUESTED);
        assertThat(tracking.request())
                .isEqualTo(new Tracking.Request("c1", Tracking.Asked.COMPLETION, null, "Di kantor mana?"));
        assertThat(tracking.messages()).extracting(Message::from).containsExactly(Message.Author.BUREAU);
        assertThat(tracking.mayReply()).isFalse();
    }

    @Test
    void wordsWithoutTheirEventShowNothing() {
        Tracking tracking = Reports.filed().notes("Di kantor mana?", "Maaf.").tracking();

        assertThat(tracking.status()).isEqualTo(ReportStatus.FILED);
        assertThat(tracking.messages()).isEmpty();
    }

    @Test
    void aCompletedReportIsAtTheDeskAgain() {
        Reports report = Reports.filed().told(ASKED);

        assertThat(report.complaint().complete("Di Banda Aceh.", NOW)).isEqualTo(ReplyOutcome.TAKEN);

        assertThat(report.tracking().status()).isEqualTo(ReportStatus.FILED);
        assertThat(report.tracking().request()).isNull();
        assertThat(report.tracking().timeline()).extracting(Step::event).contains("complaint.completed");
        assertThat(report.complaint().outbox().lastEvent()).isEqualTo(2);
    }

    @Test
    void aReportIsCompletedOncePerRequest() {
        Reports report = Reports.filed();
        assertThat(report.complaint().complete("Terlalu awal.", NOW)).isEqualTo(ReplyOutcome.NOT_REQUESTED);
        report.told(ASKED);
        report.complaint().complete("Di Banda Aceh.", NOW);

        assertThat(report.complaint().complete("Di Banda Aceh.", NOW)).isEqualTo(ReplyOutcome.TAKEN_BEFORE);
        assertThat(report.complaint().complete("Di Langsa.", NOW)).isEqualTo(ReplyOutcome.NOT_REQUESTED);
        assertThat(report.complaint().outbox().lastEvent()).isEqualTo(2);

        report.told(new CompletionRequested("c2"));
        assertThat(report.complaint().complete("Di Banda Aceh.", NOW)).isEqualTo(ReplyOutcome.TAKEN);
    }

    @Test
    void anArchivedReportSaysWhyAndWhatTheBureauWrote() {
        Tracking tracking = Reports.filed()
                .told(new ComplaintArchived(ArchiveReason.NO_AUTHORITY))
                .notes(null, "Hubungi dinas kota.")
                .tracking();

        assertThat(tracking.status()).isEqualTo(ReportStatus.ARCHIVED);
        assertThat(tracking.archived()).isEqualTo(ArchiveReason.NO_AUTHORITY);
        assertThat(tracking.messages()).extracting(Message::text).containsExactly("Hubungi dinas kota.");
        assertThat(tracking.dueAt()).isNull();
        assertThat(tracking.withoutWords().archived()).isNull();
        assertThat(tracking.withoutWords().messages()).isEmpty();
    }

    @Test
    void aReturnedReportCanWaitForItsReporterUntilItIsSentOn() {
        Reports report = Reports.filed()
                .told(routed(KANIM))
                .told(opened(1, KANIM))
                .told(new CaseReturned(1, ReturnReason.OTHER))
                .told(ASKED);
        assertThat(report.tracking().status()).isEqualTo(ReportStatus.COMPLETION_REQUESTED);

        assertThat(report.told(rerouted(2, KANIM)).tracking().status()).isEqualTo(ReportStatus.ROUTED);
    }

    @Test
    void followUpMayKnowOfALaterDispositionThanTheDesksWord() {
        assertThat(Reports.filed().told(ASKED).told(opened(1, KANIM)).tracking().status())
                .isEqualTo(ReportStatus.ROUTED);
    }

    @Test
    void aCompletionFromBeforeTheEndOfItsTimeUndoesTheArchivingInAnyOrder() {
        List<Consumer<Reports>> heard = List.of(
                report -> report.complaint().complete("Di Banda Aceh.", LAPSE.minusSeconds(1)),
                report -> report.told(WITHDRAWN),
                report -> report.told(new CompletionLapsed("c1"), LAPSE));
        for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(0, 2, 1))) {
            Reports report = Reports.filed().told(ASKED);
            order.forEach(which -> heard.get(which).accept(report));
            assertThat(report.tracking().status()).as("%s", order).isEqualTo(ReportStatus.FILED);
        }
    }

    @Test
    void aCompletionFromAfterTheEndOfItsTimeDoesNot() {
        Reports report = Reports.filed().told(ASKED);
        report.complaint().complete("Di Banda Aceh.", LAPSE);

        report.told(new CompletionLapsed("c1"), LAPSE).told(WITHDRAWN);

        assertThat(report.tracking().status()).isEqualTo(ReportStatus.ARCHIVED);
    }

    @Test
    void whatTheBureauPutsAwayAfterwardsStaysAway() {
        Reports report = Reports.filed().told(ASKED);
        report.complaint().complete("Di Banda Aceh.", NOW);
        report.told(new CompletionLapsed("c1"), LAPSE).told(WITHDRAWN);

        report.told(WITHDRAWN);

        assertThat(report.tracking().status()).isEqualTo(ReportStatus.ARCHIVED);
    }
}
