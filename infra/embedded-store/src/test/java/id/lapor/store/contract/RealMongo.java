package id.lapor.store.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** A real MongoDB: the one of {@code LAPOR_TEST_MONGODB_URI}, or a container of {@code mongo:8}. */
record RealMongo(String uri, @Nullable MongoDBContainer container) implements AutoCloseable {

    private static final String VARIABLE = "LAPOR_TEST_MONGODB_URI";
    private static final String IMAGE = "mongo:8";

    private static final Logger log = LoggerFactory.getLogger(RealMongo.class);

    static RealMongo orSkip() {
        String given = System.getenv(VARIABLE);
        if (given != null && !given.isBlank()) {
            return new RealMongo(given, null);
        }
        if (!hasDocker()) {
            Assumptions.abort(skipping("Docker does not run here"));
        }
        MongoDBContainer container = new MongoDBContainer(IMAGE);
        try {
            container.start();
        } catch (RuntimeException e) {
            // Docker is there and the image is not to be had: no store to compare with, which is no failure of ours.
            Assumptions.abort(skipping(IMAGE + " cannot be started: " + e.getMessage()));
        }
        return new RealMongo(container.getConnectionString(), container);
    }

    private static String skipping(String why) {
        String line = "The contract was not tried on a real MongoDB: " + VARIABLE + " is not set and " + why;
        log.warn(line);
        return line;
    }

    private static boolean hasDocker() {
        boolean named = System.getenv("DOCKER_HOST") != null;
        return (named || Files.exists(Path.of("/var/run/docker.sock")))
                && DockerClientFactory.instance().isDockerAvailable();
    }

    @Override
    public void close() {
        if (container != null) {
            container.stop();
        }
    }
}
