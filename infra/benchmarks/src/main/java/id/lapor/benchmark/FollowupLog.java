package id.lapor.benchmark;

import id.lapor.events.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follow-up's events as they lie on the broker, read from the beginning and followed. */
final class FollowupLog implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> PARTS_OF_A_STEP = List.of("clock", "percent", "rung", "unitCode");

    private final KafkaConsumer<String, byte[]> consumer;
    private final ToldSteps steps;
    private Instant lastNewAt = Instant.EPOCH;

    FollowupLog(String broker, ToldSteps steps) {
        this.steps = steps;
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker, "max.poll.records", 5_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(number -> new TopicPartition(Topics.FOLLOWUP_EVENTS, number))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads what has come, waiting for it for a moment. */
    void follow(Duration patience) {
        for (ConsumerRecord<String, byte[]> event : consumer.poll(patience)) {
            long before = steps.told();
            String id = header(event, "ce_id");
            steps.heard(event.key(), Long.parseLong(id.substring(id.lastIndexOf('/') + 1)), step(event));
            if (steps.told() > before) {
                // The broker takes the sender's time, which is the machine's: the test clock does not touch it.
                Instant at = Instant.ofEpochMilli(event.timestamp());
                lastNewAt = at.isAfter(lastNewAt) ? at : lastNewAt;
            }
        }
    }

    /** When the last event that is no repeat was sent, by the machine's clock. */
    Instant lastNewAt() {
        return lastNewAt;
    }

    private static String step(ConsumerRecord<String, byte[]> event) {
        JsonNode body = JSON.readTree(event.value());
        return Stream.concat(
                        Stream.of(header(event, "ce_type")),
                        PARTS_OF_A_STEP.stream().map(part -> body.path(part).asString("")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
