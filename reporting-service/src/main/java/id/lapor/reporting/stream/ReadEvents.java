package id.lapor.reporting.stream;

import id.lapor.delivery.KafkaWire;
import id.lapor.delivery.UnreadableMessage;
import id.lapor.events.FollowupEvent;
import id.lapor.events.IntakeEvent;
import id.lapor.events.RoutingEvent;
import id.lapor.events.Topics;
import id.lapor.reporting.facts.Change;
import id.lapor.reporting.stream.Reading.Read;
import id.lapor.reporting.stream.Reading.Unreadable;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Reads messages of the three event topics; one that cannot be read is told apart and stops nobody. */
final class ReadEvents extends ContextualFixedKeyProcessor<String, byte[], Reading> {

    @Override
    public void process(FixedKeyRecord<String, byte[]> message) {
        RecordMetadata from = context().recordMetadata().orElseThrow();
        context().forward(message.withValue(read(from, message.headers(), message.value())));
    }

    private static Reading read(RecordMetadata from, Headers headers, byte @Nullable [] value) {
        try {
            return new Read(change(from.topic(), headers, value));
        } catch (UnreadableMessage e) {
            String where = from.topic() + "-" + from.partition() + "@" + from.offset();
            Bytes bytes = Bytes.wrap(value == null ? new byte[0] : value);
            return new Unreadable(from.topic(), bytes, where, Objects.toString(e.getMessage()));
        }
    }

    private static Change change(String topic, Headers headers, byte @Nullable [] value) {
        return switch (topic) {
            case Topics.INTAKE_EVENTS -> Change.ofIntake(KafkaWire.event(headers, value, IntakeEvent.class));
            case Topics.ROUTING_EVENTS -> Change.ofRouting(KafkaWire.event(headers, value, RoutingEvent.class));
            case Topics.FOLLOWUP_EVENTS -> Change.ofFollowup(KafkaWire.event(headers, value, FollowupEvent.class));
            default -> throw new IllegalArgumentException("The figures are not built on " + topic);
        };
    }
}
