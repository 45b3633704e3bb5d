package id.lapor.routing;

import id.lapor.delivery.kit.BrokerAndStore;
import id.lapor.delivery.kit.Letters;
import id.lapor.events.Channel;
import id.lapor.events.Correspondence;
import id.lapor.events.Correspondence.ReturnNote;
import id.lapor.events.Dossier;
import id.lapor.events.FollowupEvent;
import id.lapor.events.IntakeEvent.ComplaintCompleted;
import id.lapor.events.IntakeEvent.ComplaintFiled;
import id.lapor.events.ReportKind;
import id.lapor.events.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.messaging.Message;

/** Intake and follow-up as this service hears them: through the broker. */
@TestComponent
public class Neighbours implements AutoCloseable {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", BrokerAndStore.brokers(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());
    private final Map<String, Integer> followupEvents = new ConcurrentHashMap<>();

    /** A tracking number that no other test has. */
    public static String number() {
        return "TEST-%04d".formatted(NUMBERS.incrementAndGet());
    }

    /** Files a report, both halves. */
    public String file(ReportKind kind, @Nullable String unit, @Nullable String category) {
        String number = number();
        tell(number, "Antrean panjang", "Loket hanya satu yang buka.");
        filed(number, kind, unit, category);
        return number;
    }

    /** Files a complaint about a unit that only those who handle it may see, both halves. */
    public String fileConfidentially(String unit) {
        String number = number();
        tell(number, "Antrean panjang", "Loket hanya satu yang buka.");
        ComplaintFiled filed =
                new ComplaintFiled(ReportKind.COMPLAINT, unit, null, Channel.WEB, false, true, false, "id", null);
        send(Topics.INTAKE_EVENTS, number, Letters.event("intake", number, 1, filed, Instant.now()));
        return number;
    }

    public void filed(String number, ReportKind kind, @Nullable String unit, @Nullable String category) {
        ComplaintFiled filed = new ComplaintFiled(kind, unit, category, Channel.WEB, false, false, false, "id", null);
        send(Topics.INTAKE_EVENTS, number, Letters.event("intake", number, 1, filed, Instant.now()));
    }

    public void tell(String number, String title, String narrative) {
        Dossier dossier = new Dossier(title, narrative, null, null, "Sari", List.of());
        send(Topics.INTAKE_PRIVATE, number, Letters.record("intake", "private", number, 1, dossier, Instant.now()));
    }

    /** The reporter completes a report on a request, at a moment; both halves, as the second event of intake. */
    public void complete(String number, String requestId, String text, Instant at) {
        ComplaintCompleted completed = new ComplaintCompleted(1, requestId);
        send(Topics.INTAKE_EVENTS, number, Letters.event("intake", number, 2, completed, at));
        List<Dossier.Reply> replies = List.of(new Dossier.Reply(1, 0, requestId, text, at));
        Dossier dossier = new Dossier("Antrean panjang", "Loket hanya satu yang buka.", null, null, "Sari", replies);
        send(Topics.INTAKE_PRIVATE, number, Letters.record("intake", "private", number, 2, dossier, at));
    }

    /** The next thing that follow-up says of a report. */
    public void followup(String number, FollowupEvent event) {
        followup(number, event, Instant.now());
    }

    /** The next thing that follow-up says of a report, which happened at that moment. */
    public void followup(String number, FollowupEvent event, Instant at) {
        int next = followupEvents.merge(number, 1, Integer::sum);
        send(Topics.FOLLOWUP_EVENTS, number, Letters.event("followup", number, next, event, at));
    }

    public void returnNote(String number, int assignment, String unit, String text) {
        Correspondence words = new Correspondence(
                List.of(), List.of(new ReturnNote(assignment, unit, text, Instant.now())), List.of());
        send(Topics.FOLLOWUP_PRIVATE, number, Letters.record("followup", "private", number, 1, words, Instant.now()));
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

    @Override
    public void close() {
        producer.close();
    }
}
