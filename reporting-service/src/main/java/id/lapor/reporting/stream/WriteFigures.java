package id.lapor.reporting.stream;

import id.lapor.delivery.KafkaWire;
import id.lapor.events.FigureCell;
import id.lapor.reporting.figure.CellKey;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** Puts a cell into the form in which it travels. */
final class WriteFigures extends ContextualFixedKeyProcessor<String, Sum, byte[]> {

    @Override
    public void process(FixedKeyRecord<String, Sum> message) {
        FigureCell cell = CellKey.parse(message.key()).cell(message.value().value());
        Headers headers = new RecordHeaders();
        KafkaWire.stamp(
                headers,
                "reporting",
                "figures",
                message.key(),
                message.value().revision(),
                cell,
                Instant.ofEpochMilli(message.timestamp()));
        context().forward(message.withValue(KafkaWire.bytes(cell)).withHeaders(headers));
    }
}
