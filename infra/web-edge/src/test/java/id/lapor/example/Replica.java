package id.lapor.example;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One process of a service that signs people in, as far as its sessions go: it shares nothing with another but the database. */
final class Replica implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    /** Of a service with pages. */
    Replica(String store, SigningProvider provider, MovableTime time) {
        this(store, provider, time, Map.entry("lapor.edge.pages", "true"));
    }

    /** Of a service for citizens, with a part that officers sign in to. */
    static Replica forCitizens(String store, SigningProvider provider, MovableTime time) {
        return new Replica(store, provider, time, Map.entry("lapor.edge.office-paths[0]", "/office/**"));
    }

    private Replica(String store, SigningProvider provider, MovableTime time, Map.Entry<String, String> shape) {
        SpringApplication application = new SpringApplication(Example.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("sessionClock", time));
        this.context = application.run(Stream.of(
                        Map.entry("server.port", "0"),
                        shape,
                        Map.entry("lapor.edge.session-cookie", "LAPOR_REPLICA"),
                        Map.entry("lapor.edge.oidc.issuer", provider.issuer()),
                        Map.entry("spring.mongodb.uri", store + "/?serverSelectionTimeoutMS=500"),
                        Map.entry("spring.mongodb.database", "edge_sessions"))
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    String at(String path) {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
