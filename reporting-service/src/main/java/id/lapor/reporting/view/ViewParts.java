package id.lapor.reporting.view;

import id.lapor.events.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two views with their readers, and their health: a replica is ready when it has read both topics to the end. */
@Configuration
class ViewParts {
    private final Supplier<Consumer<String, byte[]>> consumers;

    ViewParts(KafkaProperties kafka) {
        Map<String, Object> config = new HashMap<>(kafka.buildConsumerProperties());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.consumers = () -> new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    @Bean
    TopicReader figureReader(Admin admin, FigureView figures) {
        return new TopicReader(Topics.FIGURES, consumers, admin, figures::learn);
    }

    @Bean
    TopicReader unitReader(Admin admin, Units units) {
        return new TopicReader(Topics.REFERENCE, consumers, admin, units::learn);
    }

    @Bean
    HealthIndicator viewsHealthIndicator(TopicReader figureReader, TopicReader unitReader) {
        return () -> figureReader.isComplete() && unitReader.isComplete()
                ? Health.up().build()
                : Health.down().withDetail("views", "still reading").build();
    }
}
