package id.lapor.reporting.view;

import id.lapor.delivery.LagSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads a whole compacted topic into memory and goes on reading: each replica for itself, as a member of no group. After any
 * trouble it goes on where it was.
 */
final class TopicReader implements SmartLifecycle, LagSource {
    private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Takes what was read. */
    interface Pupil {
        void learn(ConsumerRecord<String, byte[]> message);
    }

    private final String topic;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Admin admin;
    private final Pupil pupil;
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
    private final CountDownLatch atTheEnd = new CountDownLatch(1);
    private volatile boolean running;

    /** @param consumers makes a consumer that reads what is committed and belongs to no group */
    TopicReader(String topic, Supplier<Consumer<String, byte[]>> consumers, Admin admin, Pupil pupil) {
        this.topic = topic;
        this.consumers = consumers;
        this.admin = admin;
        this.pupil = pupil;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("read-" + topic).start(this::readUntilStopped);
    }

    private void readUntilStopped() {
        while (running) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                read(consumer);
            } catch (InterruptException stopped) {
                return;
            } catch (RuntimeException e) {
                // Outages of the broker end one reading, never the reader.
                LOG.warn("Reading {} begins again: {}", topic, e.toString());
                pause();
            }
        }
    }

    private void read(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        positions.forEach(consumer::seek);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (running) {
            consumer.poll(POLL).forEach(pupil::learn);
            partitions.forEach(partition -> positions.put(partition, consumer.position(partition)));
            if (partitions.stream()
                    .allMatch(partition -> position(partition) >= Objects.requireNonNull(ends.get(partition)))) {
                atTheEnd.countDown();
            }
        }
    }

    /** Whether everything that stood in the topic at the start has been read. */
    boolean isComplete() {
        return atTheEnd.getCount() == 0;
    }

    /** Messages not read yet; markers of transactions count as read with what stands before them. */
    @Override
    public long lag() {
        try {
            return admin
                    .listOffsets(
                            positions.keySet().stream()
                                    .collect(
                                            Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())),
                            new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                    .all()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .entrySet()
                    .stream()
                    .mapToLong(end -> Math.max(0, end.getValue().offset() - position(end.getKey())))
                    .sum();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker did not say where " + topic + " ends", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while asking for the end of " + topic, e);
        }
    }

    private long position(TopicPartition partition) {
        return positions.getOrDefault(partition, 0L);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
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
