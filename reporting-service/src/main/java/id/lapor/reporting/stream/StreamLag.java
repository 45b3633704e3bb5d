package id.lapor.reporting.stream;

import id.lapor.delivery.LagSource;
import id.lapor.events.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/**
 * Messages that the stream still has to process, its own internal step included. The internal topic is written in transactions,
 * and behind its last message stands a marker that nobody commits: so what lies between commit and end is read, and only real
 * messages count.
 */
final class StreamLag implements LagSource {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int WORTH_READING = 2_000;

    private final Admin admin;
    private final Supplier<Consumer<byte[], byte[]>> readers;
    private final String group;

    /** @param readers makes a consumer that reads what is committed and belongs to no group */
    StreamLag(Admin admin, Supplier<Consumer<byte[], byte[]>> readers, String group) {
        this.admin = admin;
        this.readers = readers;
        this.group = group;
    }

    @Override
    public long lag() {
        Map<TopicPartition, Long> committed = committed();
        Map<TopicPartition, Long> ends = ends();
        Map<TopicPartition, Long> behind = new HashMap<>();
        ends.forEach((partition, end) -> {
            long from = committed.getOrDefault(partition, 0L);
            if (end > from) {
                behind.put(partition, from);
            }
        });
        long atMost = behind.entrySet().stream()
                .mapToLong(entry -> ends.getOrDefault(entry.getKey(), 0L) - entry.getValue())
                .sum();
        return atMost == 0 || atMost > WORTH_READING ? atMost : count(behind, ends);
    }

    private long count(Map<TopicPartition, Long> from, Map<TopicPartition, Long> ends) {
        long messages = 0;
        try (Consumer<byte[], byte[]> reader = readers.get()) {
            reader.assign(from.keySet());
            from.forEach(reader::seek);
            long patience = System.nanoTime() + PATIENCE.toNanos();
            while (from.keySet().stream().anyMatch(partition -> reader.position(partition) < end(ends, partition))
                    && System.nanoTime() < patience) {
                messages += reader.poll(Duration.ofMillis(100)).count();
            }
        }
        return messages;
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return Objects.requireNonNull(ends.get(partition));
    }

    private Map<TopicPartition, Long> committed() {
        Map<TopicPartition, OffsetAndMetadata> offsets =
                await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        Map<TopicPartition, Long> committed = new HashMap<>();
        offsets.forEach((partition, offset) -> {
            if (offset != null) {
                committed.put(partition, offset.offset());
            }
        });
        return committed;
    }

    private Map<TopicPartition, Long> ends() {
        Map<TopicPartition, OffsetSpec> asked =
                partitions().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest()));
        var result = admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED));
        Map<TopicPartition, Long> ends = new HashMap<>();
        asked.keySet().forEach(partition -> {
            var end = awaitUnlessMissing(result.partitionResult(partition));
            if (end != null) {
                ends.put(partition, end.offset());
            }
        });
        return ends;
    }

    private Stream<TopicPartition> partitions() {
        List<String> topics = Stream.concat(FigureTopology.SOURCES.stream(), Stream.of(group + "-cells-repartition"))
                .toList();
        return topics.stream()
                .flatMap(topic -> IntStream.range(0, Topics.PARTITIONS)
                        .mapToObj(partition -> new TopicPartition(topic, partition)));
    }

    /** The internal topic does not exist before the stream has started for the first time. */
    private static <T> @Nullable T awaitUnlessMissing(KafkaFuture<T> future) {
        try {
            return await(future);
        } catch (BrokerAway e) {
            if (e.getCause() != null && e.getCause().getCause() instanceof UnknownTopicOrPartitionException) {
                return null;
            }
            throw e;
        }
    }

    private static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new BrokerAway(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAway(e);
        }
    }

    /** The broker could not be asked. */
    private static final class BrokerAway extends RuntimeException {
        BrokerAway(Exception cause) {
            super("The broker did not say how far the stream is", cause);
        }
    }
}
