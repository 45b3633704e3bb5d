package id.lapor.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapor.delivery.kit.Letters;
import id.lapor.events.FigureCell;
import id.lapor.events.IntakeEvent;
import id.lapor.events.IntakeEvent.ComplaintReplied;
import id.lapor.events.ReportKind;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;

class KafkaWireTests {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final Headers headers = new RecordHeaders();

    @Test
    void readsAnEventFromItsRecord() {
        Message<?> letter = Letters.event("intake", "A", 3, new ComplaintReplied(1, 2), NOW);
        Letters.headers(letter).forEach(headers::add);
        Received<IntakeEvent> received = KafkaWire.event(headers, (byte[]) letter.getPayload(), IntakeEvent.class);
        assertThat(received.id()).isEqualTo("intake/A/3");
        assertThat(received.body()).isEqualTo(new ComplaintReplied(1, 2));
    }

    @Test
    void aRecordWithoutValueIsATombstone() {
        Letters.headers(Letters.tombstone("routing", "reference", "unit/ITJEN/2020-01-01", 2, NOW))
                .forEach(headers::add);
        assertThat(KafkaWire.record(headers, null, FigureCell.class).isTombstone())
                .isTrue();
    }

    @Test
    void whatIsStampedCanBeRead() {
        FigureCell cell = new FigureCell("filed", null, ReportKind.ASPIRATION, null, 7);
        KafkaWire.stamp(headers, "reporting", "figures", "filed//ASPIRATION/", 4, cell, NOW);
        KafkaWire.stamp(headers, "reporting", "figures", "filed//ASPIRATION/", 5, cell, NOW);
        Received<FigureCell> received = KafkaWire.record(headers, KafkaWire.bytes(cell), FigureCell.class);
        assertThat(received.id()).isEqualTo("reporting/figures/filed//ASPIRATION//5");
        assertThat(received.key()).isEqualTo("filed//ASPIRATION/");
        assertThat(received.number()).isEqualTo(5);
        assertThat(received.body()).isEqualTo(cell);
    }

    @Test
    void refusesARecordWithoutItsHeaders() {
        assertThatThrownBy(() -> KafkaWire.event(headers, new byte[0], IntakeEvent.class))
                .isInstanceOf(UnreadableMessage.class);
    }
}
