package id.lapor.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.delivery.kit.BrokerAndStore;
import id.lapor.delivery.kit.Letters;
import id.lapor.events.Channel;
import id.lapor.events.Dossier;
import id.lapor.events.FollowupEvent.Rung;
import id.lapor.events.IntakeEvent.ComplaintFiled;
import id.lapor.events.IntakeEvent.ComplaintReplied;
import id.lapor.events.IntakeEvent.QuestionAnswered;
import id.lapor.events.ReportKind;
import id.lapor.events.RoutingEvent.ComplaintRerouted;
import id.lapor.events.RoutingEvent.ComplaintRouted;
import id.lapor.events.RoutingEvent.ComplaintVerified;
import id.lapor.events.RoutingEvent.Ground;
import id.lapor.events.RoutingEvent.RerouteReason;
import id.lapor.events.RoutingNotes;
import id.lapor.events.SopRecord;
import id.lapor.events.SopRecord.SopStatus;
import id.lapor.events.Topics;
import id.lapor.events.UnitRecord;
import id.lapor.events.UnitRecord.UnitLevel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.messaging.Message;

/** Intake and routing as this service hears them, and what it says in return. */
final class Neighbours implements AutoCloseable {
    static final String SOP = "2018.1";

    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", BrokerAndStore.brokers()), new StringSerializer(), new ByteArraySerializer());

    void filed(String id, ReportKind kind, boolean confidential, Instant at) {
        ComplaintFiled filed = new ComplaintFiled(kind, null, null, Channel.WEB, true, confidential, false, "id", null);
        send(Topics.INTAKE_EVENTS, id, Letters.event("intake", id, 1, filed, at));
    }

    void dossier(String id, long revision, Instant at, Dossier.Reply... replies) {
        Dossier dossier = new Dossier(
                "Antrean " + id, "Loket tutup sejak pagi.", LocalDate.of(2026, 10, 30), null, null, List.of(replies));
        send(Topics.INTAKE_PRIVATE, id, Letters.record("intake", "private", id, revision, dossier, at));
    }

    void replied(String id, long number, int reply, int answer, Instant at) {
        ComplaintReplied replied = new ComplaintReplied(reply, answer);
        send(Topics.INTAKE_EVENTS, id, Letters.event("intake", id, number, replied, at));
    }

    void questionAnswered(String id, long number, int reply, String requestId, Instant at) {
        QuestionAnswered answered = new QuestionAnswered(reply, requestId);
        send(Topics.INTAKE_EVENTS, id, Letters.event("intake", id, number, answered, at));
    }

    void verified(String id, ReportKind kind, Instant at) {
        send(Topics.ROUTING_EVENTS, id, Letters.event("routing", id, 1, new ComplaintVerified(kind), at));
    }

    void routed(String id, String unit, ReportKind kind, String sop, Instant at) {
        ComplaintRouted routed = new ComplaintRouted(1, unit, kind, null, sop, Ground.DESK, false);
        send(Topics.ROUTING_EVENTS, id, Letters.event("routing", id, 2, routed, at));
    }

    void rerouted(String id, long number, int assignment, String unit, boolean binding, Instant at) {
        ComplaintRerouted rerouted = new ComplaintRerouted(
                assignment, unit, ReportKind.COMPLAINT, null, SOP, RerouteReason.RETURNED, binding);
        send(Topics.ROUTING_EVENTS, id, Letters.event("routing", id, number, rerouted, at));
    }

    void notes(String id, List<String> accused, Instant at) {
        RoutingNotes notes = new RoutingNotes(
                List.of(new RoutingNotes.Note(1, "Mohon ditangani segera.")), accused, List.of(), null);
        send(Topics.ROUTING_PRIVATE, id, Letters.record("routing", "private", id, 1, notes, at));
    }

    /** A report with all its halves, in the order in which they usually come. */
    void routedReport(String id, String unit, ReportKind kind, boolean confidential, List<String> accused, Instant at) {
        filed(id, kind, confidential, at);
        dossier(id, 1, at);
        verified(id, kind, at);
        notes(id, accused, at);
        routed(id, unit, kind, SOP, at);
    }

    void unit(String code, UnitLevel level, String zone, String... parents) {
        String key = "unit/" + code + "/" + SINCE;
        UnitRecord unit = new UnitRecord(
                code, "Unit " + code, level, List.of(parents), ZoneId.of(zone), "unit@unit.example", SINCE, null);
        send(Topics.REFERENCE, key, Letters.record("routing", "reference", key, 1, unit, Instant.EPOCH));
    }

    /** Limits of the 2018 rules; the liaison approves complaints, officers answer requests for information alone. */
    void sop(String version) {
        String key = "sop/" + version;
        SopRecord sop = new SopRecord(
                version,
                SopStatus.ACTIVE,
                SINCE,
                3,
                5,
                Map.of(
                        ReportKind.COMPLAINT, 14,
                        ReportKind.OVERSIGHT_COMPLAINT, 60,
                        ReportKind.ASPIRATION, 14,
                        ReportKind.INFORMATION_REQUEST, 5),
                10,
                2,
                Set.of(ReportKind.COMPLAINT, ReportKind.OVERSIGHT_COMPLAINT),
                30,
                10,
                List.of(
                        new SopRecord.Escalation(50, Rung.HOLDER),
                        new SopRecord.Escalation(75, Rung.ABOVE),
                        new SopRecord.Escalation(100, Rung.BUREAU),
                        new SopRecord.Escalation(150, Rung.INSPECTORATE)),
                "Permenpan RB 62/2018");
        send(Topics.REFERENCE, key, Letters.record("routing", "reference", key, 1, sop, Instant.EPOCH));
    }

    /** The organisation of the tests. */
    void organisation() {
        unit("KEMENKUMHAM", UnitLevel.MINISTRY, "Asia/Jakarta");
        unit("ITJEN", UnitLevel.MAIN_UNIT, "Asia/Jakarta", "KEMENKUMHAM");
        unit("DITJEN-IMIGRASI", UnitLevel.MAIN_UNIT, "Asia/Jakarta", "KEMENKUMHAM");
        unit("KANWIL-ACEH", UnitLevel.REGIONAL_OFFICE, "Asia/Jakarta", "KEMENKUMHAM");
        unit("KANIM-BANDA-ACEH", UnitLevel.WORK_UNIT, "Asia/Jakarta", "DITJEN-IMIGRASI", "KANWIL-ACEH");
        unit("KANIM-LANGSA", UnitLevel.WORK_UNIT, "Asia/Jakarta", "DITJEN-IMIGRASI", "KANWIL-ACEH");
        unit("POS-BANDA-ACEH", UnitLevel.WORK_UNIT, "Asia/Jakarta", "KANIM-BANDA-ACEH");
        unit("SETJEN", UnitLevel.MAIN_UNIT, "Asia/Jakarta", "KEMENKUMHAM");
        unit("KANIM-JAYAPURA", UnitLevel.WORK_UNIT, "Asia/Jayapura", "DITJEN-IMIGRASI");
        sop(SOP);
    }

    /**
     * What this service has said of a report on a topic, in order: ids with their type. A relay may say a thing again, which
     * its id shows.
     */
    List<String> heardFrom(String topic, String id) {
        return records(topic, id).stream()
                .map(record -> header(record, "ce_id") + " " + header(record, "ce_type"))
                .distinct()
                .toList();
    }

    /**
     * The types of what this service has said of a report, in order, from its opening on: whether a clock of the bureau was
     * told before depends on which topic was read first. Fails when the numbers have a gap.
     */
    List<String> typesOf(String id) {
        List<String> heard = heardFrom(Topics.FOLLOWUP_EVENTS, id);
        for (int place = 0; place < heard.size(); place++) {
            assertThat(heard.get(place)).startsWith("followup/" + id + "/" + (place + 1) + " ");
        }
        return heard.stream()
                .map(said -> said.substring(said.indexOf(' ') + 1))
                .dropWhile(type -> !type.equals("case.opened.v1"))
                .toList();
    }

    /** The values that this service has sent of a report on a topic. */
    List<String> values(String topic, String id) {
        return records(topic, id).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> records(String topic, String id) {
        Map<String, Object> config = Map.of("bootstrap.servers", BrokerAndStore.brokers());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, Topics.PARTITIONS)
                    .mapToObj(number -> new TopicPartition(topic, number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all.stream().filter(record -> id.equals(record.key())).toList();
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private void send(String topic, String key, Message<?> letter) {
        byte[] value = letter.getPayload() instanceof byte[] bytes ? bytes : null;
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        Letters.headers(letter).forEach((name, bytes) -> record.headers().add(name, bytes));
        try {
            producer.send(record).get();
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
