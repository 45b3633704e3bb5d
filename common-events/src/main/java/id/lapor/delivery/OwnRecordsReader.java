package id.lapor.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reads a service's own compacted topics; commits only at the end of the log, when everything read has been compared. */
final class OwnRecordsReader implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OwnRecordsReader.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Supplier<OwnRecords> comparison;
    private final List<String> topics;
    private volatile boolean running;

    OwnRecordsReader(
            Supplier<Consumer<String, byte[]>> consumers, Supplier<OwnRecords> comparison, Collection<String> topics) {
        this.consumers = consumers;
        this.comparison = comparison;
        this.topics = List.copyOf(topics);
    }

    @Override
    public void start() {
        if (!topics.isEmpty()) {
            running = true;
            Thread.ofPlatform().daemon().name("own-records").start(this::readUntilStopped);
        }
    }

    /** After any trouble it begins again at the last commit. */
    private void readUntilStopped() {
        while (running) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                consumer.subscribe(topics);
                read(consumer, comparison.get());
            } catch (WakeupException | InterruptException stopped) {
                return;
            } catch (RuntimeException e) {
                // Outages of broker or store end one reading, never the reader.
                LOG.warn("Reading own records begins again: {}", e.toString());
            }
        }
    }

    private void read(Consumer<String, byte[]> consumer, OwnRecords records) {
        boolean compared = true;
        while (running) {
            ConsumerRecords<String, byte[]> polled = consumer.poll(POLL);
            polled.forEach(records::saw);
            if (!polled.isEmpty()) {
                compared = false;
            } else if (!compared) {
                records.atTheEnd();
                consumer.commitSync();
                compared = true;
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
