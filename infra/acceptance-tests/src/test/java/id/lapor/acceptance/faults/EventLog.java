package id.lapor.acceptance.faults;

import id.lapor.events.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The event topics as they lie on the broker, read from their beginning to their end. */
final class EventLog {
    private static final Set<String> TOPICS =
            Set.of(Topics.INTAKE_EVENTS, Topics.ROUTING_EVENTS, Topics.FOLLOWUP_EVENTS);

    /** Event numbers in the order in which they lie in the log, by source and complaint. */
    private final Map<String, List<Long>> numbers = new HashMap<>();

    EventLog(String broker) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", broker, "group.id", "test-" + UUID.randomUUID(), "enable.auto.commit", false);
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            Set<TopicPartition> partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .collect(Collectors.toSet());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(this::note);
            }
        }
    }

    private void note(ConsumerRecord<String, byte[]> event) {
        String id = new String(event.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
        int number = id.lastIndexOf('/');
        numbers.computeIfAbsent(id.substring(0, number), stream -> new ArrayList<>())
                .add(Long.parseLong(id.substring(number + 1)));
    }

    /** Complaints whose report is in the log, by their filed event. */
    Set<String> filed() {
        return numbers.keySet().stream()
                .filter(stream -> stream.startsWith("intake/"))
                .map(stream -> stream.substring("intake/".length()))
                .collect(Collectors.toSet());
    }

    /** Streams in which a number is missing, or stands before a lower one that was not there yet. Repeats are no fault. */
    List<String> outOfOrder() {
        return numbers.entrySet().stream()
                .filter(stream -> !risesByOne(stream.getValue()))
                .map(stream -> stream.getKey() + " " + stream.getValue())
                .toList();
    }

    private static boolean risesByOne(List<Long> numbers) {
        long highest = 0;
        for (long number : numbers) {
            if (number > highest + 1) {
                return false;
            }
            highest = Math.max(highest, number);
        }
        return true;
    }
}
