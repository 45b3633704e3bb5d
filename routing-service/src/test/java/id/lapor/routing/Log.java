package id.lapor.routing;

import id.lapor.delivery.kit.BrokerAndStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What lies in a topic, read from its beginning. */
final class Log implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Log(String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", BrokerAndStore.brokers(),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(topic));
    }

    /** Waits until so many messages of that sort lie there, and gives them in their order. */
    List<ConsumerRecord<String, byte[]>> await(int count, Predicate<String> key) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(this::see);
            return of(key).size() >= count;
        });
        return of(key);
    }

    /** Delivery is at least once, so a repeat of the same id says nothing new. */
    private void see(ConsumerRecord<String, byte[]> message) {
        if (ids.add(header(message, "ce_id"))) {
            seen.add(message);
        }
    }

    private List<ConsumerRecord<String, byte[]>> of(Predicate<String> key) {
        return seen.stream().filter(message -> key.test(message.key())).toList();
    }

    static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    static JsonNode json(ConsumerRecord<String, byte[]> message) {
        return JSON.readTree(message.value());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
