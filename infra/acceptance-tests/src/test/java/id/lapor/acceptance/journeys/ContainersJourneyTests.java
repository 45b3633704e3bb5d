package id.lapor.acceptance.journeys;

import id.lapor.acceptance.stack.Stack;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/** The same journeys on Apache's Kafka and on MongoDB, in containers; skipped where Docker or the images are not there. */
class ContainersJourneyTests implements ReportJourney {
    private static final DockerImageName KAFKA = DockerImageName.parse("apache/kafka:4.1.2");
    private static final DockerImageName MONGO = DockerImageName.parse("mongo:8");

    private static @Nullable KafkaContainer kafka;
    private static @Nullable MongoDBContainer mongo;
    private static @Nullable Stack stack;

    @RegisterExtension
    static final ParameterResolver STACK = new ParameterResolver() {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Stack.class;
        }

        @Override
        public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return stack;
        }
    };

    @BeforeAll
    static void startOnContainers() {
        Assumptions.assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "Skipped: no Docker here, so the journeys on Kafka and MongoDB in containers do not run");
        Assumptions.assumeTrue(
                isHere(KAFKA) && isHere(MONGO),
                "Skipped: Docker is here, but not the images " + KAFKA + " and " + MONGO);
        kafka = new KafkaContainer(KAFKA);
        mongo = new MongoDBContainer(MONGO);
        kafka.start();
        mongo.start();
        stack = Stack.start(
                6000,
                Map.of(
                        "LAPOR_KAFKA_BOOTSTRAP", kafka.getBootstrapServers(),
                        "LAPOR_MONGODB_URI", mongo.getConnectionString()));
    }

    private static boolean isHere(DockerImageName image) {
        return DockerClientFactory.lazyClient()
                .listImagesCmd()
                .withFilter("reference", List.of(image.asCanonicalNameString()))
                .exec()
                .stream()
                .findAny()
                .isPresent();
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
        if (kafka != null) {
            kafka.stop();
        }
        if (mongo != null) {
            mongo.stop();
        }
    }
}
