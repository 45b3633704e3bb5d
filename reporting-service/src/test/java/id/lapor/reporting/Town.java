package id.lapor.reporting;

import static org.awaitility.Awaitility.await;

import id.lapor.delivery.Pulse;
import id.lapor.delivery.kit.BrokerAndStore;
import id.lapor.delivery.kit.Letters;
import id.lapor.events.ClockName;
import id.lapor.events.ReportKind;
import id.lapor.events.Topics;
import id.lapor.events.UnitRecord;
import id.lapor.events.UnitRecord.UnitLevel;
import id.lapor.reporting.Story.Said;
import id.lapor.reporting.figure.CellKey;
import id.lapor.reporting.stream.RunningStreams;
import id.lapor.reporting.view.FigureView;
import id.lapor.reporting.view.Units;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.messaging.Message;

/** A ministry with two units, one of which has one below it, and four reports; told once for all tests. */
final class Town {
    private static final Duration SOON = Duration.ofMinutes(3);
    private static final Pulse.Beat AT_REST = new Pulse.Beat(0, 0, null);
    private static final CellKey FILED = CellKey.parse("filed///");

    private final FigureView view;
    private final Units units;
    private final RunningStreams streams;
    private final Pulse pulse;
    private boolean told;

    Town(FigureView view, Units units, RunningStreams streams, Pulse pulse) {
        this.view = view;
        this.units = units;
        this.streams = streams;
        this.pulse = pulse;
    }

    /** A report waits at the bureau, one is late at ITJEN, one is answered below it, one was returned by ITJEN and is at BPHN. */
    void hasFourReports() {
        if (!told) {
            try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", BrokerAndStore.brokers()),
                    new StringSerializer(),
                    new ByteArraySerializer())) {
                tell(producer);
            }
            told = true;
        }
        await().atMost(SOON)
                .until(() -> streams.isRunning()
                        && view.value(FILED) == 4
                        && units.find("BPHN").isPresent()
                        && AT_REST.equals(pulse.beat()));
    }

    private static void tell(KafkaProducer<String, byte[]> producer) {
        unit(producer, "KEMENKUMHAM", UnitLevel.MINISTRY);
        unit(producer, "ITJEN", UnitLevel.MAIN_UNIT, "KEMENKUMHAM");
        unit(producer, "LAPAS-LANGSA", UnitLevel.WORK_UNIT, "ITJEN");
        unit(producer, "BPHN", UnitLevel.MAIN_UNIT, "KEMENKUMHAM");
        tell(producer, new Story("A1").filed(ReportKind.COMPLAINT));
        tell(
                producer,
                new Story("A2")
                        .filed(ReportKind.COMPLAINT)
                        .routed("ITJEN", ReportKind.COMPLAINT)
                        .expired(ClockName.FIRST_RESPONSE));
        tell(
                producer,
                new Story("A3")
                        .filed(ReportKind.ASPIRATION)
                        .routed("LAPAS-LANGSA", ReportKind.ASPIRATION)
                        .accepted()
                        .answered());
        tell(
                producer,
                new Story("A4")
                        .filed(ReportKind.COMPLAINT)
                        .routed("ITJEN", ReportKind.COMPLAINT)
                        .returned()
                        .routed("BPHN", ReportKind.COMPLAINT)
                        .accepted());
    }

    private static void unit(KafkaProducer<String, byte[]> producer, String code, UnitLevel level, String... parents) {
        String key = "unit/" + code + "/2020-01-01";
        UnitRecord unit = new UnitRecord(
                code,
                "Unit " + code,
                level,
                List.of(parents),
                ZoneId.of("Asia/Jakarta"),
                code + "@unit.example",
                LocalDate.of(2020, 1, 1),
                null);
        send(producer, Topics.REFERENCE, key, Letters.record("routing", "reference", key, 1, unit, Story.FILED_AT));
    }

    private static void tell(KafkaProducer<String, byte[]> producer, Story story) {
        for (Said said : story.said()) {
            send(producer, said.topic(), said.key(), said.letter());
        }
    }

    private static void send(KafkaProducer<String, byte[]> producer, String topic, String key, Message<?> letter) {
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
}
