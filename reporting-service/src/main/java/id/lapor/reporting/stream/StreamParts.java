package id.lapor.reporting.stream;

import id.lapor.delivery.LagSource;
import id.lapor.delivery.TopicSetup;
import id.lapor.reporting.ReportingSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.kstream.KStream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stream, as Spring Cloud Stream binds it. */
@Configuration
class StreamParts {

    @Bean
    FigureTopology figureTopology(ReportingSettings settings) {
        return new FigureTopology(settings.applicationId(), settings.bureauZone());
    }

    @Bean
    Function<KStream<String, byte[]>, KStream<String, byte[]>> figures(FigureTopology topology) {
        return topology::figures;
    }

    @Bean
    SmartInitializingSingleton deadLettersExist(TopicSetup topics, FigureTopology topology) {
        return () -> FigureTopology.SOURCES.forEach(topic -> topics.createDeadLetters(topology.deadLetters(topic)));
    }

    @Bean
    LagSource streamLag(Admin admin, KafkaProperties kafka, ReportingSettings settings) {
        Map<String, Object> config = new HashMap<>(kafka.buildConsumerProperties());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new StreamLag(
                admin,
                () -> new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                settings.applicationId());
    }
}
