package id.lapor.acceptance.journeys;

import id.lapor.acceptance.stack.Stack;
import id.lapor.events.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What follow-up has told of one report, as it lies on the broker: a repeat under the same id is the same event. */
final class ToldByFollowup {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> SAID = List.of("clock", "percent", "rung", "unitCode", "dueAt", "how", "why");

    private ToldByFollowup() {}

    /**
     * One event.
     *
     * @param at when it happened, by the domain's clock
     * @param what its type without the version, and what it says: {@code case.expired FIRST_RESPONSE}
     */
    record Told(Instant at, String what) {}

    /** All of it, in order. */
    static List<Told> of(Stack stack, String number) {
        Map<String, Object> config = Map.of("bootstrap.servers", stack.broker());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            Set<TopicPartition> partitions = consumer.partitionsFor(Topics.FOLLOWUP_EVENTS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .collect(Collectors.toSet());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Told> told = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofSeconds(1))) {
                    if (number.equals(event.key()) && ids.add(header(event, "ce_id"))) {
                        told.add(new Told(Instant.parse(header(event, "ce_time")), what(event)));
                    }
                }
            }
            return told;
        }
    }

    private static String what(ConsumerRecord<String, byte[]> event) {
        JsonNode body = JSON.readTree(event.value());
        String type = header(event, "ce_type");
        return Stream.concat(
                        Stream.of(type.substring(0, type.lastIndexOf(".v"))),
                        SAID.stream().map(part -> body.path(part).asString("")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
