package id.lapor.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapor.delivery.DeliveryTestApplication.Receiver;
import id.lapor.delivery.DeliveryTestApplication.Sender;
import id.lapor.delivery.kit.BrokerAndStore;
import id.lapor.delivery.kit.Letters;
import id.lapor.events.Dossier;
import id.lapor.events.IntakeEvent.ComplaintReplied;
import id.lapor.events.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.messaging.Message;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = DeliveryTestApplication.class)
@ContextConfiguration(initializers = BrokerAndStore.class)
class DeliveryJourneyTests {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @Autowired
    Documents<Sender> senders;

    @Autowired
    Documents<Receiver> receivers;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Pulse pulse;

    @Autowired
    Admin admin;

    @Autowired
    BindingServiceProperties bindings;

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", BrokerAndStore.brokers()), new StringSerializer(), new ByteArraySerializer());

    @AfterEach
    void closeProducer() {
        producer.close();
    }

    @Test
    void whatManyWritersRecordAtOnceArrivesOnceAndInOrder() {
        List<String> ids = IntStream.range(0, 30).mapToObj(i -> newId()).toList();
        ids.forEach(id -> senders.insert(new Sender(id)));
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int event = 1; event <= 20; event++) {
                for (String id : ids) {
                    writers.execute(() -> senders.change(id, sender -> sender.say(NOW)));
                }
            }
        }

        List<Long> all = LongStream.rangeClosed(1, 20).boxed().toList();
        for (String id : ids) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(receiver(id).heard()).isEqualTo(all));
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(pulse.beat()).isEqualTo(new Pulse.Beat(0, 0, null)));
    }

    @Test
    void aRepeatChangesNothingAndAnEarlyEventWaitsForItsTurn() throws Exception {
        String id = newId();
        for (long number : new long[] {1, 1, 3, 3, 2, 1, 4}) {
            append(Topics.INTAKE_EVENTS, id, Letters.event("intake", id, number, new ComplaintReplied(1, 1), NOW));
        }

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver(id).heard()).containsExactly(1L, 2L, 3L, 4L));
    }

    @Test
    void whatCannotBeReadIsBuriedWithoutItsPrivateValueAndOthersFlow() throws Exception {
        String broken = newId();
        String sound = newId();
        Message<?> letter = Letters.record("intake", "private", broken, 1, dossier("rahasia"), NOW);
        Map<String, byte[]> headers = new HashMap<>(Letters.headers(letter));
        send(Topics.INTAKE_PRIVATE, broken, "{not json: rahasia".getBytes(StandardCharsets.UTF_8), headers);
        append(Topics.INTAKE_PRIVATE, sound, Letters.record("intake", "private", sound, 1, dossier("x"), NOW));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver(sound).title()).isEqualTo("x"));
        ConsumerRecord<String, byte[]> buried = only(Topics.INTAKE_PRIVATE + ".routing.dlq", broken);
        assertThat(buried.value()).isNull();
        assertThat(new String(buried.headers().lastHeader("lapor-reason").value(), StandardCharsets.UTF_8))
                .contains("UnreadableMessage")
                .doesNotContain("rahasia");
    }

    @Test
    void whatIsNotKnownYetIsWaitedForAndNotBuried() {
        String id = newId();
        Sender sender = new Sender(id);
        sender.say(NOW);
        DeliveryTestApplication.UNKNOWN_FOR.set(3);

        senders.insert(sender);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver(id).heard()).containsExactly(1L));
        assertThat(DeliveryTestApplication.UNKNOWN_FOR).hasValue(0);
        assertThat(topics()).doesNotContain(Topics.INTAKE_EVENTS + ".routing.dlq");
    }

    @Test
    void aTombstoneReachesTheReader() {
        String id = newId();
        senders.insert(new Sender(id));
        senders.change(id, sender -> sender.outbox().record("private", dossier("ada"), NOW));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver(id).title()).isEqualTo("ada"));

        senders.change(id, sender -> sender.outbox().tombstone("private", NOW));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver(id).title()).isEqualTo("(dihapus)"));
    }

    @Test
    void theSweepFindsWhatACrashLeftBehind() {
        String id = newId();
        Sender sender = new Sender(id);
        sender.say(NOW);
        org.bson.Document raw = new org.bson.Document();
        mongo.getConverter().write(sender, raw);
        raw.put("version", 0L);

        mongo.getCollection(mongo.getCollectionName(Sender.class)).insertOne(raw);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver(id).heard()).containsExactly(1L));
    }

    @Test
    void anOlderRecordAtTheEndOfTheLogIsAnsweredByThePresentState() throws Exception {
        String id = newId();
        senders.insert(new Sender(id));
        senders.change(id, sender -> sender.outbox().record("private", dossier("lama"), NOW));
        senders.change(id, sender -> sender.outbox().record("private", dossier("kini"), NOW));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver(id).title()).isEqualTo("kini"));

        append(Topics.INTAKE_PRIVATE, id, Letters.record("intake", "private", id, 1, dossier("lama"), NOW));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver(id).title()).isEqualTo("keadaan kini"));
        assertThat(receiver(id).title()).isNotEqualTo("lama");
    }

    @Test
    void whatAGroupHasNeverCommittedLiesBeforeItAsAWhole() throws Exception {
        String topic = "lapor.test." + newId();
        String group = newId();
        admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
        for (int partition : new int[] {0, 1, 1}) {
            producer.send(new ProducerRecord<>(topic, partition, "k", new byte[0]))
                    .get();
        }
        GroupLag lag = new GroupLag(() -> admin, group, Set.of(topic));
        assertThat(lag.lag()).isEqualTo(3);
        // The group reads one partition, and has not come to the other.
        commit(group, topic, 1, 1);
        assertThat(lag.lag()).isEqualTo(2);
        commit(group, topic, 0, 1);
        commit(group, topic, 1, 2);
        assertThat(lag.lag()).isZero();
    }

    @Test
    void theLagIsThatOfEveryTopicThatTheServiceReads() {
        assertThat(DeliveryAutoConfiguration.readBy("routing", bindings))
                .containsExactlyInAnyOrder(Topics.INTAKE_EVENTS, Topics.INTAKE_PRIVATE);
        assertThat(DeliveryAutoConfiguration.readBy("intake", bindings)).isEmpty();
    }

    private void commit(String group, String topic, int partition, long offset) throws Exception {
        admin.alterConsumerGroupOffsets(
                        group, Map.of(new TopicPartition(topic, partition), new OffsetAndMetadata(offset)))
                .all()
                .get();
    }

    private Set<String> topics() {
        try {
            return admin.listTopics().names().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Receiver receiver(String id) {
        return receivers.find(id).orElseGet(() -> new Receiver(id));
    }

    private void append(String topic, String key, Message<?> letter) throws Exception {
        send(topic, key, (byte[]) letter.getPayload(), Letters.headers(letter));
    }

    private void send(String topic, String key, byte[] value, Map<String, byte[]> headers) throws Exception {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, value);
        headers.forEach(message.headers()::add);
        producer.send(message).get();
    }

    private static ConsumerRecord<String, byte[]> only(String topic, String key) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", BrokerAndStore.brokers(), "group.id", newId(), "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(SOON).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
                return found.stream().anyMatch(message -> message.key().equals(key));
            });
        }
        return found.stream()
                .filter(message -> message.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Dossier dossier(String title) {
        return new Dossier(title, "Isi", null, null, null, List.of());
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
