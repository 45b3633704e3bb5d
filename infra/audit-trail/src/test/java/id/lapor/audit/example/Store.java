package id.lapor.audit.example;

import id.lapor.store.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The embedded store, which a test can stop and start. */
final class Store implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Path FOLDER = folder();
    private static EmbeddedStore running = EmbeddedStore.start(FOLDER, 0);
    private static final int PORT = running.port();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.mongodb.uri=" + running.connectionString() + "/?serverSelectionTimeoutMS=2000")
                .applyTo(context);
    }

    static void stop() {
        running.close();
    }

    static void start() {
        running = EmbeddedStore.start(FOLDER, PORT);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("lapor-trail");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made by Spring, by name. */
    Store() {}
}
