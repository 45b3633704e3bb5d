package id.lapor.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.events.Dossier;
import id.lapor.events.IntakeEvent.ComplaintReplied;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTests {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private final Outbox outbox = new Outbox();

    @Test
    void numbersEventsFromOneWithoutGap() {
        assertThat(outbox.event(new ComplaintReplied(1, 1), NOW)).isEqualTo(1);
        assertThat(outbox.event(new ComplaintReplied(2, 1), NOW)).isEqualTo(2);

        assertThat(outbox.pending()).extracting(Envelope::ref).containsExactly("events/1", "events/2");
    }

    @Test
    void keepsAtMostOneRecordOfAStreamAndItIsTheLast() {
        outbox.record("private", dossier("lama"), NOW);
        outbox.event(new ComplaintReplied(1, 1), NOW);
        outbox.record("private", dossier("baru"), NOW);

        assertThat(outbox.pending()).extracting(Envelope::ref).containsExactly("events/1", "private/2");
        assertThat(outbox.pending().getLast().data()).contains("baru");
    }

    @Test
    void aTombstoneReplacesTheRecordAndRaisesTheRevision() {
        outbox.record("private", dossier("lama"), NOW);

        assertThat(outbox.tombstone("private", NOW)).isEqualTo(2);
        assertThat(outbox.pending()).singleElement().extracting(Envelope::data).isNull();
    }

    @Test
    void refusesARecordThatDoesNotFitAMessage() {
        Dossier huge = dossier("x".repeat(Outbox.LARGEST_RECORD));

        assertThatThrownBy(() -> outbox.record("private", huge, NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThat(outbox.pending()).isEmpty();
    }

    private static Dossier dossier(String narrative) {
        return new Dossier("Judul", narrative, null, null, null, List.of());
    }
}
