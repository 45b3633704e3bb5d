package id.lapor.routing.routing;

import static id.lapor.routing.routing.Reports.MONDAY;
import static id.lapor.routing.routing.Reports.back;
import static id.lapor.routing.routing.Reports.in;
import static id.lapor.routing.routing.Reports.now;
import static id.lapor.routing.routing.Reports.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.Dossier;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.routing.routing.Matter.Completion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reporter is asked for, what comes of it, and that the order in which it is heard does not matter. */
class CompletionTests {
    private static final Instant END = MONDAY.plus(Duration.ofDays(30));
    private static final Instant IN_TIME = END.minusSeconds(1);

    private final Routing routing = in(Standing.COMPLETION_REQUESTED);

    @Test
    void isAskedForByNumber() {
        routing.requestCompletion("Kapan terjadinya?", "bureau", now());
        assertThat(routing.requests()).extracting(CompletionRequest::id).containsExactly("c1", "c2");
        assertThat(routing.outbox().lastEvent()).isEqualTo(2);
    }

    @Test
    void putsTheReportBackOntoTheDesk() {
        routing.completed("c1", IN_TIME, now());
        assertThat(routing.standing()).isEqualTo(Standing.AT_DESK);
        assertThat(routing.answers()).isNotEmpty();
        routing.dispose(to("RUTAN-SIGLI"), now());
        assertThat(routing.assignmentNumber()).isOne();
    }

    @Test
    void answersTheLastRequestOnly() {
        routing.requestCompletion("Kapan terjadinya?", "bureau", now());
        routing.completed("c1", IN_TIME, now());
        assertThat(routing.standing()).isEqualTo(Standing.COMPLETION_REQUESTED);
        routing.completed("c2", IN_TIME, now());
        assertThat(routing.standing()).isEqualTo(Standing.AT_DESK);
    }

    @Test
    void keepsItsWordsForTheDesk() {
        List<Dossier.Reply> replies = List.of(
                new Dossier.Reply(1, 0, "c1", "Di Banda Aceh.", IN_TIME),
                new Dossier.Reply(2, 0, "q1", "Jawaban untuk unit.", IN_TIME),
                new Dossier.Reply(3, 1, null, "Balasan.", IN_TIME));
        routing.told(new Dossier("Judul", "Isi", null, null, null, replies), now());
        assertThat(routing.matter().orElseThrow().completions())
                .containsExactly(new Completion("c1", "Di Banda Aceh.", IN_TIME));
    }

    @Test
    void thatNeverComesIsArchivedAsWithdrawn() {
        routing.lapsed("c1", END, now());
        assertThat(routing.standing()).isEqualTo(Standing.ARCHIVED);
        assertThat(routing.archive().orElseThrow().reason()).isEqualTo(ArchiveReason.WITHDRAWN);
        assertThat(routing.archive().orElseThrow().by()).isNull();
    }

    @Test
    void fromBeforeTheEndUndoesTheArchivingWhicheverIsHeardFirst() {
        routing.lapsed("c1", END, now());
        routing.completed("c1", IN_TIME, now());
        assertThat(routing.standing()).isEqualTo(Standing.AT_DESK);
        assertThat(routing.archive()).isEmpty();

        Routing other = in(Standing.COMPLETION_REQUESTED);
        other.completed("c1", IN_TIME, now());
        other.lapsed("c1", END, now());
        assertThat(other.standing()).isEqualTo(Standing.AT_DESK);
    }

    @Test
    void fromAfterTheEndChangesNothingWhicheverIsHeardFirst() {
        routing.lapsed("c1", END, now());
        routing.completed("c1", END, now());
        assertThat(routing.standing()).isEqualTo(Standing.ARCHIVED);

        Routing other = in(Standing.COMPLETION_REQUESTED);
        other.completed("c1", END, now());
        other.lapsed("c1", END, now());
        assertThat(other.standing()).isEqualTo(Standing.ARCHIVED);
    }

    @Test
    void fromAfterTheEndLeavesWhereItIsWhatWasSentOnMeanwhile() {
        routing.completed("c1", END, now());
        routing.dispose(to("RUTAN-SIGLI"), now());
        routing.lapsed("c1", END, now());
        assertThat(routing.standing()).isEqualTo(Standing.ROUTED);
    }

    @Test
    void doesNotUndoWhatTheBureauPutAway() {
        routing.archive(ArchiveReason.TOO_GENERAL, "Maaf.", "bureau", now());
        routing.completed("c1", IN_TIME, now());
        routing.lapsed("c1", END, now());
        assertThat(routing.standing()).isEqualTo(Standing.ARCHIVED);
        assertThat(routing.archive().orElseThrow().reason()).isEqualTo(ArchiveReason.TOO_GENERAL);
    }

    @Test
    void ofAReturnedReportAsksNoRuleThatWouldSendItThereAgain() {
        Routing returned = in(Standing.RETURNED);
        returned.requestCompletion("Kapan?", "bureau", now());
        returned.completed("c1", IN_TIME, now());
        assertThat(returned.standing()).isEqualTo(Standing.AT_DESK);
        returned.dispose(to("RUTAN-SIGLI"), now());
        returned.returned(back(2), MONDAY);
        returned.dispose(to("KANIM-LANGSA"), now());
        assertThat(returned.current().orElseThrow().binding()).isTrue();
    }

    @Test
    void isNotAskedForNorArchivedTwice() {
        routing.requestCompletion("Di kantor mana?", "bureau", now());
        assertThat(routing.requests()).hasSize(1);
        routing.archive(ArchiveReason.NO_AUTHORITY, "Hubungi dinas kota.", "bureau", now());
        long events = routing.outbox().lastEvent();
        routing.archive(ArchiveReason.NO_AUTHORITY, "Hubungi dinas kota.", "bureau", now());
        routing.archive(ArchiveReason.NO_AUTHORITY, null, "bureau", now());
        assertThat(routing.outbox().lastEvent()).isEqualTo(events);
    }

    @Test
    void delegationSaysWhoHoldsTheReportAndWhoGaveItBack() {
        Routing accepted = in(Standing.ACCEPTED);
        accepted.delegated(1, "KANIM-SABANG");
        assertThat(accepted.holder()).contains("KANIM-SABANG");
        accepted.accepted(1);
        assertThat(accepted.standing()).isEqualTo(Standing.ACCEPTED);
        accepted.returned(back(1), MONDAY);
        assertThat(accepted.returns()).extracting(Return::unitCode).containsExactly("KANIM-SABANG");
        accepted.dispose(to("RUTAN-SIGLI"), now());
        assertThat(accepted.holder()).contains("RUTAN-SIGLI");
    }
}
