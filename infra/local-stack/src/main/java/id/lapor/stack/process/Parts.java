package id.lapor.stack.process;

import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Home;
import id.lapor.stack.home.Ports;
import id.lapor.stack.home.Provider;
import id.lapor.stack.home.Service;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of the platform on this machine, in the order in which they are shown. */
public final class Parts {
    public static final String BROKER = "broker";
    public static final String STORE = "store";
    private static final String MAIL = "mail";
    private static final String VERSION = "-0.1.0-SNAPSHOT.jar";

    private final Home home;
    private final Ports ports;
    private final Addresses addresses;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    public Parts(Home home, Addresses addresses) {
        this.home = home;
        this.ports = addresses.ports();
        this.addresses = addresses;
    }

    /** The parts that run here: those for which the environment names an outside one are left out. */
    public List<Part> all() {
        List<Part> parts = new ArrayList<>();
        if (addresses.ownBroker()) {
            parts.add(broker());
        }
        if (addresses.ownStore()) {
            parts.add(store());
        }
        if (addresses.ownIdentity()) {
            parts.add(
                    switch (addresses.provider()) {
                        case OWN -> identity();
                        case KEYCLOAK -> keycloak();
                    });
        }
        if (addresses.ownMail()) {
            parts.add(mail());
        }
        for (Service service : Service.values()) {
            parts.add(service(service));
        }
        return List.copyOf(parts);
    }

    private Part broker() {
        LocalPort port = new LocalPort(ports.broker());
        return new Part(
                BROKER,
                List.of(ports.broker(), ports.controller()),
                Set.of(),
                port::answers,
                new BrokerProgram(home, ports.broker(), ports.controller()),
                true);
    }

    private Part store() {
        LocalPort port = new LocalPort(ports.store());
        Program program = new StackProgram(
                home,
                STORE,
                "id.lapor.store.EmbeddedStore",
                384,
                home.data(STORE),
                port.number(),
                (data, listening) -> List.of("--data", data.toString(), "--port", String.valueOf(listening)));
        return new Part(STORE, List.of(port.number()), Set.of(), port::answers, program, true);
    }

    private Part mail() {
        StackProgram.Arguments arguments = (folder, listening) -> List.of(
                "--folder",
                folder.toString(),
                "--pages",
                String.valueOf(listening),
                "--smtp",
                String.valueOf(
                        listening == ports.mailPages()
                                ? ports.smtp()
                                : LocalPort.anyFree().number()));
        Program program = new StackProgram(
                home, MAIL, "id.lapor.stack.mail.MailCatcher", 96, home.mail(), ports.mailPages(), arguments);
        return new Part(
                MAIL,
                List.of(ports.mailPages(), ports.smtp()),
                Set.of(),
                new Readiness(client, URI.create(addresses.mailPages() + "/health")),
                program,
                false);
    }

    private Part identity() {
        String name = Provider.OWN.process();
        return new Part(
                name,
                List.of(ports.identity()),
                Set.of(),
                ready(ports.identity()),
                program(name, "infra/identity/target/identity", 160, ports.identity()),
                false);
    }

    private Part keycloak() {
        return new Part(
                Provider.KEYCLOAK.process(),
                List.of(ports.identity()),
                Set.of(),
                new Readiness(client, URI.create(addresses.issuer() + "/.well-known/openid-configuration")),
                new KeycloakProgram(home, addresses),
                false);
    }

    private Part service(Service service) {
        int port = ports.of(service);
        String jar = service.module() + "/target/" + service.module();
        return new Part(
                service.title(),
                List.of(port),
                Set.of(BROKER, STORE, addresses.provider().process(), MAIL),
                ready(port),
                program(service.title(), jar, 256, port),
                false);
    }

    private Part.Health ready(int port) {
        return new Readiness(client, URI.create("http://localhost:" + port + "/actuator/health/readiness"));
    }

    private Program program(String name, String jar, int heap, int port) {
        Path built = home.project().resolve(jar + VERSION);
        return new BootProgram(home, name, built, heap, environment(name, port));
    }

    private Map<String, String> environment(String name, int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("LAPOR_MONGODB_URI", addresses.store());
        environment.put("LAPOR_KAFKA_BOOTSTRAP", addresses.broker());
        environment.put("LAPOR_OIDC_ISSUER", addresses.issuer());
        environment.put("LAPOR_OIDC_OPERATOR_TOKENS", String.valueOf(addresses.ownIdentity()));
        environment.put("LAPOR_INTAKE_URL", addresses.of(Service.INTAKE));
        environment.put("LAPOR_ROUTING_URL", addresses.of(Service.ROUTING));
        environment.put("LAPOR_FOLLOWUP_URL", addresses.of(Service.FOLLOWUP));
        environment.put("LAPOR_NOTIFICATION_URL", addresses.of(Service.NOTIFICATION));
        environment.put("LAPOR_REPORTING_URL", addresses.of(Service.REPORTING));
        environment.put("LAPOR_SMTP_HOST", addresses.mailHost());
        environment.put("LAPOR_SMTP_PORT", addresses.mailPort());
        environment.put("LAPOR_KEYS_DIR", home.keys().toString());
        environment.put("LAPOR_STATE_DIR", home.state(name).toString());
        environment.put("LAPOR_IDENTITY_DIR", home.data(Provider.OWN.process()).toString());
        environment.put("LAPOR_UNITS_FILE", home.unitsFile().toString());
        environment.put("LAPOR_ACCOUNTS_FILE", home.accountsFile().toString());
        environment.put("LAPOR_DEMO_PASSWORD_FILE", home.passwordFile().toString());
        if (Files.exists(home.testClock())) {
            environment.put("LAPOR_TESTCLOCK_FILE", home.testClock().toString());
            // Whoever advances the clock waits for what becomes due: it is looked for at once.
            environment.put("LAPOR_FOLLOWUP_SWEEP", "200ms");
        }
        return environment;
    }
}
