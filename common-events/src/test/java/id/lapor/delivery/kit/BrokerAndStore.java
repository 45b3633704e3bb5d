package id.lapor.delivery.kit;

import id.lapor.store.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/**
 * A real Kafka broker and the embedded store in the JVM of the test, started once and shared by all its contexts: the
 * initializer of a journey test, or used by hand.
 */
public final class BrokerAndStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "LAPOR_KAFKA_BOOTSTRAP=" + brokers(), "LAPOR_MONGODB_URI=" + Running.STORE.connectionString())
                .applyTo(context);
    }

    /** Bootstrap servers of the broker. */
    public static String brokers() {
        return Running.BROKER.getBrokersAsString();
    }

    /** Connection string of the store, without a database. */
    public static String store() {
        return Running.STORE.connectionString();
    }

    /** Started by the first use. */
    private static final class Running {
        static final EmbeddedKafkaBroker BROKER = broker();
        static final EmbeddedStore STORE = openStore();

        private static EmbeddedKafkaBroker broker() {
            EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
            broker.brokerProperties(Map.of(
                    "group.initial.rebalance.delay.ms", "0",
                    "offsets.topic.num.partitions", "1",
                    "transaction.state.log.num.partitions", "1",
                    "transaction.state.log.replication.factor", "1",
                    "transaction.state.log.min.isr", "1"));
            broker.afterPropertiesSet();
            closeAtExit(broker::destroy);
            return broker;
        }

        private static EmbeddedStore openStore() {
            try {
                Path folder = Files.createTempDirectory("lapor-store");
                EmbeddedStore store = EmbeddedStore.start(folder, 0);
                closeAtExit(() -> closeAndDelete(store, folder));
                return store;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void closeAndDelete(EmbeddedStore store, Path folder) {
            store.close();
            try (var files = Files.list(folder)) {
                List.copyOf(files.toList()).forEach(file -> file.toFile().delete());
                Files.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void closeAtExit(Runnable close) {
            Runtime.getRuntime().addShutdownHook(new Thread(close));
        }
    }

    /** Made by Spring, by name. */
    public BrokerAndStore() {}
}
