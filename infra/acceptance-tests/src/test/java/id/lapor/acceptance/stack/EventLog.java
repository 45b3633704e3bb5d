package id.lapor.acceptance.stack;

import id.lapor.events.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The event topics as they lie on the broker, read from their beginning to their end. */
public final class EventLog {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> TOPICS =
            Set.of(Topics.INTAKE_EVENTS, Topics.ROUTING_EVENTS, Topics.FOLLOWUP_EVENTS);
    private static final List<String> SAID = List.of("clock", "percent", "rung", "unitCode", "dueAt", "how", "why");

    /** What lies there of each source and complaint, in its order and with its repeats. */
    private final Map<String, List<Event>> streams = new HashMap<>();

    private record Event(long number, ConsumerRecord<String, byte[]> message) {}

    /**
     * One event of follow-up.
     *
     * @param at when it happened, by the domain's clock
     * @param what its type without the version, and what it says: {@code case.expired FIRST_RESPONSE}
     */
    public record Told(Instant at, String what) {}

    public EventLog(String broker) {
        try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new ByteArrayDeserializer())) {
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

    private void note(ConsumerRecord<String, byte[]> message) {
        String id = header(message, "ce_id");
        int number = id.lastIndexOf('/');
        streams.computeIfAbsent(id.substring(0, number), stream -> new ArrayList<>())
                .add(new Event(Long.parseLong(id.substring(number + 1)), message));
    }

    /** Complaints whose report is in the log, by their filed event. */
    public Set<String> filed() {
        return streams.keySet().stream()
                .filter(stream -> stream.startsWith("intake/"))
                .map(stream -> stream.substring("intake/".length()))
                .collect(Collectors.toSet());
    }

    /** Streams in which a number is missing, or stands before a lower one that was not there yet. Repeats are no fault. */
    public List<String> outOfOrder() {
        return streams.entrySet().stream()
                .map(stream -> Map.entry(
                        stream.getKey(),
                        stream.getValue().stream().map(Event::number).toList()))
                .filter(stream -> !risesByOne(stream.getValue()))
                .map(stream -> stream.getKey() + " " + stream.getValue())
                .toList();
    }

    /** What follow-up has told of one report, in order: a repeat under the same id is the same event. */
    public List<Told> toldByFollowup(String complaint) {
        List<Told> told = new ArrayList<>();
        long highest = 0;
        for (Event event : streams.getOrDefault("followup/" + complaint, List.of())) {
            if (event.number() > highest) {
                highest = event.number();
                told.add(new Told(Instant.parse(header(event.message(), "ce_time")), what(event.message())));
            }
        }
        return told;
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

    private static String what(ConsumerRecord<String, byte[]> message) {
        JsonNode body = JSON.readTree(message.value());
        String type = header(message, "ce_type");
        return Stream.concat(
                        Stream.of(type.substring(0, type.lastIndexOf(".v"))),
                        SAID.stream().map(part -> body.path(part).asString("")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
