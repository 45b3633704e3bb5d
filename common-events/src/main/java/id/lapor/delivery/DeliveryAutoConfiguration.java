package id.lapor.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** Makes a service with an {@link Outboxes} bean send, and every service consume without losing or repeating. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@EnableConfigurationProperties({DeliverySettings.class, TestClockSettings.class})
class DeliveryAutoConfiguration {

    /** Before the machine's: a stack that was started on a test clock has no other. */
    @Bean
    @ConditionalOnProperty("lapor.test-clock.file")
    @ConditionalOnMissingBean(Clock.class)
    TestClock testClock(TestClockSettings settings) throws IOException {
        Path file = Objects.requireNonNull(settings.file());
        return new TestClock(new ClockOffset(file), Clock.tickMillis(ZoneOffset.UTC));
    }

    /** What the domain calls now, in the milliseconds that the store can keep. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    Admin kafkaAdminClient(KafkaProperties kafka) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                String.join(",", kafka.getBootstrapServers()),
                AdminClientConfig.CLIENT_ID_CONFIG,
                "lapor-admin"));
    }

    @Bean
    TopicSetup topicSetup(Admin admin, DeliverySettings settings) {
        return new TopicSetup(admin, settings.replication());
    }

    /** Before the lifecycles start: bindings and relay find their topics. */
    @Bean
    SmartInitializingSingleton topicsExist(TopicSetup topics) {
        return topics::createAll;
    }

    @Bean
    DeadLetters deadLetters(KafkaProperties kafka, TopicSetup topics, MeterRegistry meters) {
        return new DeadLetters(producer(kafka), topics, meters.counter("lapor.dead.letters")::increment);
    }

    @Bean
    ListenerContainerWithDlqAndRetryCustomizer patientConsumers(DeadLetters deadLetters) {
        return new PatientConsumers(deadLetters);
    }

    @Bean
    @ConditionalOnBean(Outboxes.class)
    OutboxStore outboxStore(MongoOperations mongo) {
        return new OutboxStore(mongo);
    }

    @Bean
    @ConditionalOnBean(Outboxes.class)
    OutboxRelay outboxRelay(Outboxes outboxes, OutboxStore store, KafkaProperties kafka, DeliverySettings settings) {
        return new OutboxRelay(outboxes, store, new EnvelopeSender(producer(kafka)), settings);
    }

    @Bean
    @ConditionalOnBean(Outboxes.class)
    WakeOnSave wakeOnSave(OutboxRelay relay) {
        return new WakeOnSave(relay);
    }

    @Bean
    @ConditionalOnBean(Outboxes.class)
    OwnRecordsReader ownRecords(
            Outboxes outboxes,
            ObjectProvider<Documents<? extends Correspondent>> documents,
            KafkaProperties kafka,
            Clock clock) {
        return new OwnRecordsReader(
                () -> new KafkaConsumer<>(
                        consumer(kafka, outboxes.source() + "-own"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer()),
                () -> new OwnRecords(documents.stream().toList(), clock),
                outboxes.compactedTopics());
    }

    @Bean
    @ConditionalOnBean(Outboxes.class)
    GroupLag groupLag(ObjectProvider<Admin> admin, Outboxes outboxes, BindingServiceProperties bindings) {
        return new GroupLag(admin::getObject, outboxes.source(), readBy(outboxes.source(), bindings));
    }

    /** What the service's functions read in its own name; the figures are written in transactions and do not count. */
    static List<String> readBy(String group, BindingServiceProperties bindings) {
        return bindings.getBindings().values().stream()
                .filter(binding -> group.equals(binding.getGroup()))
                .flatMap(binding -> Stream.of(binding.getDestination().split(",", -1)))
                .map(String::strip)
                .filter(topic -> !topic.startsWith("lapor.reporting."))
                .distinct()
                .toList();
    }

    @Bean
    @ConditionalOnBean(Outboxes.class)
    Pulse pulse(
            Outboxes outboxes,
            OutboxStore store,
            List<LagSource> lags,
            ObjectProvider<DueSource> dues,
            MeterRegistry meters) {
        Pulse pulse = new Pulse(
                () -> outboxes.documents().stream()
                        .mapToLong(store::countPending)
                        .sum(),
                lags,
                dues.stream().toList());
        Gauge.builder("lapor.outbox.waiting", pulse, Pulse::waiting)
                .description("Documents with something to send")
                .register(meters);
        return pulse;
    }

    /** A service that only reads and computes has a pulse too. */
    @Bean
    @ConditionalOnBean(LagSource.class)
    @ConditionalOnMissingBean({Outboxes.class, Pulse.class})
    Pulse readersPulse(List<LagSource> lags) {
        return new Pulse(() -> 0, lags, List.of());
    }

    private static KafkaProducer<String, byte[]> producer(KafkaProperties kafka) {
        Map<String, Object> config = new HashMap<>(kafka.buildProducerProperties());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // Of several requests under way on a fresh topic the first may meet a partition that has no leader yet and the
        // second one that has; the first can then never follow (out of order sequence) until it times out. Messages of
        // many complaints still travel together in one request.
        config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> consumer(KafkaProperties kafka, String group) {
        Map<String, Object> config = new HashMap<>(kafka.buildConsumerProperties());
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return config;
    }
}
