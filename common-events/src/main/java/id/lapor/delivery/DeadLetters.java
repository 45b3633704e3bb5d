package id.lapor.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where messages go that nobody can read: {@code <topic>.<group>.dlq}, kept 30 days. Of a private topic only where the
 * message lies is told, never its value.
 */
final class DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final Producer<String, byte[]> producer;
    private final TopicSetup topics;
    private final Runnable counted;
    private final Set<String> created = ConcurrentHashMap.newKeySet();

    DeadLetters(Producer<String, byte[]> producer, TopicSetup topics, Runnable counted) {
        this.producer = producer;
        this.topics = topics;
        this.counted = counted;
    }

    void bury(ConsumerRecord<?, ?> message, @Nullable String group, Throwable reason) {
        String grave = message.topic() + "." + group + ".dlq";
        if (created.add(grave)) {
            topics.createDeadLetters(grave);
        }
        String where = message.topic() + "-" + message.partition() + "@" + message.offset();
        LOG.error("{} cannot be applied and lies in {}: {}", where, grave, innermost(reason));
        byte[] value =
                message.value() instanceof byte[] bytes && message.topic().endsWith(".events") ? bytes : null;
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(grave, message.partition(), key(message.key()), value);
        message.headers().forEach(letter.headers()::add);
        letter.headers()
                .add("lapor-where", where.getBytes(StandardCharsets.UTF_8))
                .add("lapor-reason", innermost(reason).getBytes(StandardCharsets.UTF_8));
        send(letter);
        counted.run();
    }

    /** Waits for the acknowledgement: the offset is committed after this. */
    private void send(ProducerRecord<String, byte[]> letter) {
        try {
            producer.send(letter).get();
        } catch (ExecutionException e) {
            throw new DeadLetterNotSent(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeadLetterNotSent(e);
        }
    }

    private static @Nullable String key(@Nullable Object key) {
        return key instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    /** The broker is away: the message stays where it is and comes again. */
    private static final class DeadLetterNotSent extends RetriableException {
        DeadLetterNotSent(Throwable cause) {
            super(cause);
        }
    }
}
