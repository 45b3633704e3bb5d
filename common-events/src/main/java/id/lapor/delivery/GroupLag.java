package id.lapor.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Messages behind the committed offsets of a consumer group. */
public final class GroupLag implements LagSource {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<Admin> admin;
    private final String group;
    private final Predicate<String> topics;

    /**
     * @param topics which topics count. Of a topic written in transactions the end offset stands behind a marker that no
     *     reader commits, so such a topic never shows zero
     */
    public GroupLag(Supplier<Admin> admin, String group, Predicate<String> topics) {
        this.admin = admin;
        this.group = group;
        this.topics = topics;
    }

    @Override
    public long lag() {
        try {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.get()
                    .listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            committed
                    .entrySet()
                    .removeIf(
                            e -> e.getValue() == null || !topics.test(e.getKey().topic()));
            Map<TopicPartition, ListOffsetsResultInfo> ends = admin.get()
                    .listOffsets(committed.keySet().stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                    .all()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return ends.entrySet().stream()
                    .mapToLong(end -> behind(committed, end))
                    .sum();
        } catch (ExecutionException | TimeoutException e) {
            throw new BrokerAway(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAway(e);
        }
    }

    private static long behind(
            Map<TopicPartition, OffsetAndMetadata> committed, Map.Entry<TopicPartition, ListOffsetsResultInfo> end) {
        OffsetAndMetadata offset = committed.get(end.getKey());
        return offset == null ? 0 : Math.max(0, end.getValue().offset() - offset.offset());
    }

    /** The broker could not be asked. */
    static final class BrokerAway extends RuntimeException {
        BrokerAway(Throwable cause) {
            super("The broker did not say how far the group is", cause);
        }
    }
}
