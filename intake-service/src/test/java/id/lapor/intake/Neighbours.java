package id.lapor.intake;

import static org.awaitility.Awaitility.await;

import id.lapor.delivery.kit.BrokerAndStore;
import id.lapor.delivery.kit.Letters;
import id.lapor.events.CategoryRecord;
import id.lapor.events.Correspondence;
import id.lapor.events.FigureCell;
import id.lapor.events.FollowupEvent;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent;
import id.lapor.events.RoutingNotes;
import id.lapor.events.SopRecord;
import id.lapor.events.Topics;
import id.lapor.events.UnitRecord;
import id.lapor.events.UnitRecord.UnitLevel;
import id.lapor.intake.reference.ReferenceBook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.messaging.Message;

/** Routing and follow-up as intake hears them, and what they hear of intake. */
final class Neighbours implements AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(60);
    static final String KANIM = "KANIM-BANDA-ACEH";

    /** After whatever is filed here: what the others do follows. */
    private final Instant after = Instant.now().plusSeconds(3600);

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final ReferenceBook reference;
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", BrokerAndStore.brokers()), new StringSerializer(), new ByteArraySerializer());

    Neighbours(ReferenceBook reference) {
        this.reference = reference;
    }

    /** Publishes units, a category and the procedure, and waits until intake knows them. */
    void publishReference() {
        unit("KEMENKUMHAM", "Kementerian Hukum dan Hak Asasi Manusia", UnitLevel.MINISTRY);
        unit(KANIM, "Kantor Imigrasi Banda Aceh", UnitLevel.WORK_UNIT);
        record("category/PASPOR/2020-01-01", new CategoryRecord("PASPOR", "Paspor", "Passport", KANIM, LONG_AGO, null));
        record(
                "sop/2018",
                new SopRecord(
                        "2018",
                        SopRecord.SopStatus.ACTIVE,
                        LONG_AGO,
                        3,
                        5,
                        Map.of(
                                ReportKind.COMPLAINT, 14,
                                ReportKind.OVERSIGHT_COMPLAINT, 60,
                                ReportKind.ASPIRATION, 14,
                                ReportKind.INFORMATION_REQUEST, 5),
                        10,
                        2,
                        Set.of(),
                        30,
                        10,
                        List.of(),
                        "Permenpan RB 62/2018"));
        await().atMost(SOON).until(reference::isSettled);
    }

    void routing(String id, long number, RoutingEvent event) {
        publish(Topics.ROUTING_EVENTS, id, Letters.event("routing", id, number, event, after.plusSeconds(number)));
    }

    void followup(String id, long number, FollowupEvent event) {
        publish(
                Topics.FOLLOWUP_EVENTS,
                id,
                Letters.event("followup", id, number, event, after.plusSeconds(60 + number)));
    }

    void correspondence(String id, long revision, Correspondence correspondence) {
        publish(
                Topics.FOLLOWUP_PRIVATE,
                id,
                Letters.record("followup", "private", id, revision, correspondence, after));
    }

    void notes(String id, long revision, RoutingNotes notes) {
        publish(Topics.ROUTING_PRIVATE, id, Letters.record("routing", "private", id, revision, notes, after));
    }

    /** Reporting tells a figure of the whole ministry for a day. */
    void figure(String measure, LocalDate day, long value) {
        String key = measure + "///" + day;
        FigureCell cell = new FigureCell(measure, null, null, day.toString(), value);
        publish(Topics.FIGURES, key, Letters.record("reporting", "figures", key, 1, cell, after));
    }

    /** What lies on a topic under a key, once there are so many; a repeat under the same id says nothing new. */
    static List<ConsumerRecord<String, byte[]>> heard(String topic, String key, int count) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                BrokerAndStore.brokers(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(SOON).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (message.key().equals(key) && ids.add(header(message, "ce_id"))) {
                        found.add(message);
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private void unit(String code, String name, UnitLevel level) {
        record(
                "unit/" + code + "/2020-01-01",
                new UnitRecord(
                        code, name, level, List.of(), ZoneId.of("Asia/Jakarta"), "a@unit.example", LONG_AGO, null));
    }

    private void record(String key, Object body) {
        publish(Topics.REFERENCE, key, Letters.record("routing", "reference", key, 1, body, after));
    }

    private void publish(String topic, String key, Message<?> letter) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, (byte[]) letter.getPayload());
        Letters.headers(letter).forEach(message.headers()::add);
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
