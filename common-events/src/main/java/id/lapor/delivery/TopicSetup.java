package id.lapor.delivery;

import id.lapor.events.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates topics as the architecture configures them; one that exists is left as it is, so every service may call it. */
public final class TopicSetup {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Admin admin;
    private final short replication;

    /**
     * @param replication copies of each topic. With one, an acknowledged message is flushed to disk at once, since it has
     *     left the outbox and nothing else holds it.
     */
    public TopicSetup(Admin admin, short replication) {
        this.admin = admin;
        this.replication = replication;
    }

    /** Creates every topic of the platform that is missing. */
    public void createAll() {
        create(Topics.ALL.stream().map(this::topic).toList());
    }

    /** Creates a topic for dead letters, kept 30 days, if it is missing. */
    public void createDeadLetters(String topic) {
        create(List.of(new NewTopic(topic, Topics.PARTITIONS, replication)
                .configs(Map.of(
                        "retention.ms", String.valueOf(Duration.ofDays(30).toMillis())))));
    }

    private void create(List<NewTopic> topics) {
        admin.createTopics(topics).values().forEach(TopicSetup::await);
    }

    private static void await(String topic, KafkaFuture<Void> creation) {
        try {
            creation.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("The topic " + topic + " cannot be created: " + e.getCause(), e);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("The broker did not create the topic " + topic + " in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while creating " + topic, e);
        }
    }

    private NewTopic topic(Topics.Topic topic) {
        Map<String, String> config = new HashMap<>();
        switch (topic.kept()) {
            case FOR_EVER -> config.put("retention.ms", "-1");
            case NINETY_DAYS ->
                config.put("retention.ms", String.valueOf(Duration.ofDays(90).toMillis()));
            case COMPACTED -> {
                config.put("cleanup.policy", "compact");
                config.put("min.cleanable.dirty.ratio", "0.1");
                config.put("segment.ms", String.valueOf(Duration.ofHours(1).toMillis()));
                config.put(
                        "max.compaction.lag.ms",
                        String.valueOf(Duration.ofHours(6).toMillis()));
            }
        }
        if (replication == 1) {
            config.put("flush.messages", "1");
        } else {
            config.put("min.insync.replicas", "2");
        }
        return new NewTopic(topic.name(), Topics.PARTITIONS, replication).configs(config);
    }
}
