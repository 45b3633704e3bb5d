package id.lapor.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/**
 * Messages behind the committed offsets of a consumer group. Where it has committed nothing yet it has everything before it, for
 * every reader begins at the beginning: a group that has not been given its partitions is not at rest.
 */
public final class GroupLag implements LagSource {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<Admin> admin;
    private final String group;
    private final Set<String> topics;

    /**
     * @param topics those that the group reads and that count. Of a topic written in transactions the end offset stands behind a
     *     marker that no reader commits, so such a topic never shows zero
     */
    public GroupLag(Supplier<Admin> admin, String group, Collection<String> topics) {
        this.admin = admin;
        this.group = group;
        this.topics = Set.copyOf(topics);
    }

    @Override
    public long lag() {
        Map<TopicPartition, OffsetAndMetadata> committed =
                await(admin.get().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        // An offset that was never committed stands in the answer as null, or not at all.
        Map<TopicPartition, Long> from = new HashMap<>();
        committed.forEach((partition, offset) -> {
            if (offset != null) {
                from.put(partition, offset.offset());
            }
        });
        List<TopicPartition> all = partitions();
        List<TopicPartition> unread =
                all.stream().filter(partition -> !from.containsKey(partition)).toList();
        from.putAll(offsets(unread, OffsetSpec.earliest()));
        return offsets(all, OffsetSpec.latest()).entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - from.getOrDefault(end.getKey(), end.getValue())))
                .sum();
    }

    private List<TopicPartition> partitions() {
        Map<String, TopicDescription> described =
                await(admin.get().describeTopics(topics).allTopicNames());
        return described.values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> which));
        return await(admin.get().listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().offset()));
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new BrokerAway(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAway(e);
        }
    }

    /** The broker could not be asked. */
    static final class BrokerAway extends RuntimeException {
        BrokerAway(Throwable cause) {
            super("The broker did not say how far the group is", cause);
        }
    }
}
