package id.lapor.reporting;

import id.lapor.delivery.kit.BrokerAndStore;
import id.lapor.delivery.kit.Letters;
import id.lapor.events.ClockName;
import id.lapor.events.ReportKind;
import id.lapor.events.Topics;
import id.lapor.events.UnitRecord;
import id.lapor.events.UnitRecord.UnitLevel;
import id.lapor.reporting.Story.Said;
import id.lapor.reporting.figure.CellKey;
import id.lapor.reporting.view.FigureView;
import id.lapor.reporting.view.Units;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import org.springframework.test.context.DynamicPropertyRegistry;

/** A ministry with two units, one of which has one below it, and four reports; told as often as one likes, it is the same. */
final class Town {
    private final KafkaProducer<String, byte[]> producer;

    private Town(KafkaProducer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** A report waits at the bureau, one is late at ITJEN, one is answered below it, one was returned by ITJEN and is at BPHN. */
    static void tellOfFourReports() {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", BrokerAndStore.brokers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            new Town(producer).tell();
        }
    }

    static boolean isCounted(FigureView view, Units units) {
        return view.value(CellKey.parse("status.IN_PROGRESS/BPHN//")) == 1
                && view.value(CellKey.parse("filed///")) == 4
                && view.value(CellKey.parse("late/ITJEN//")) == 1
                && view.value(CellKey.parse("answered/LAPAS-LANGSA//")) == 1
                && view.value(CellKey.parse("filed/ITJEN//")) == 1
                && view.value(CellKey.parse("status.FILED///")) == 1
                && view.value(CellKey.parse("status.ROUTED///")) == 1
                && view.value(CellKey.parse("status.ANSWERED///")) == 1
                && view.value(CellKey.parse("returned///")) == 1
                && view.value(CellKey.parse("late///")) == 1
                && view.value(CellKey.parse("filed//ASPIRATION/")) == 1
                && units.isMinistry("KEMENKUMHAM")
                && units.find("BPHN").isPresent();
    }

    static void useStateOfItsOwn(DynamicPropertyRegistry registry) {
        registry.add("LAPOR_STATE_DIR", () -> {
            try {
                return Files.createTempDirectory("lapor-figures").toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void tell() {
        unit("KEMENKUMHAM", UnitLevel.MINISTRY);
        unit("ITJEN", UnitLevel.MAIN_UNIT, "KEMENKUMHAM");
        unit("LAPAS-LANGSA", UnitLevel.WORK_UNIT, "ITJEN");
        unit("BPHN", UnitLevel.MAIN_UNIT, "KEMENKUMHAM");
        tell(new Story("A1").filed(ReportKind.COMPLAINT));
        tell(new Story("A2")
                .filed(ReportKind.COMPLAINT)
                .routed("ITJEN", ReportKind.COMPLAINT)
                .expired(ClockName.FIRST_RESPONSE));
        tell(new Story("A3")
                .filed(ReportKind.ASPIRATION)
                .routed("LAPAS-LANGSA", ReportKind.ASPIRATION)
                .accepted()
                .answered());
        tell(new Story("A4")
                .filed(ReportKind.COMPLAINT)
                .routed("ITJEN", ReportKind.COMPLAINT)
                .returned()
                .routed("BPHN", ReportKind.COMPLAINT)
                .accepted());
    }

    private void unit(String code, UnitLevel level, String... parents) {
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
        send(Topics.REFERENCE, key, Letters.record("routing", "reference", key, 1, unit, Story.FILED_AT));
    }

    private void tell(Story story) {
        for (Said said : story.said()) {
            send(said.topic(), said.key(), said.letter());
        }
    }

    private void send(String topic, String key, Message<?> letter) {
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
