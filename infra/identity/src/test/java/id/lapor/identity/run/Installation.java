package id.lapor.identity.run;

import id.lapor.desk.Desk;
import id.lapor.identity.Identity;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/** The files of an installation and the provider that runs on them; it can be stopped and started again. */
final class Installation implements AutoCloseable {

    static final String PASSWORD = "rahasia-percobaan";
    static final String OPERATOR_KEY = "c2VjcmV0LW9mLXRoZS1vcGVyYXRvci1mb3ItdGVzdHM";
    final Path folder;
    final int port = freePort();
    final int deskPort = freePort();

    private final InstantSource clock;
    private @Nullable ConfigurableApplicationContext context;

    Installation(Path folder) {
        this(folder, InstantSource.system());
    }

    Installation(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        try {
            Files.writeString(folder.resolve("units.csv"), """
                    code,name,level
                    ITJEN,Inspektorat Jenderal,MAIN_UNIT
                    KANIM-BANDA-ACEH,"Kantor Imigrasi, Banda Aceh",WORK_UNIT
                    """);
            Files.writeString(folder.resolve("demo-password"), PASSWORD + "\n");
            Files.writeString(folder.resolve("operator.key"), OPERATOR_KEY + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    void start() {
        SpringApplication application = new SpringApplication(Identity.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("clockOfTheTest", InstantSource.class, () -> clock, bean -> bean.setPrimary(true)));
        context = application.run(
                "--server.port=" + port,
                "--lapor.edge.oidc.issuer=" + issuer(),
                "--lapor.edge.links.routing=" + pages(),
                "--lapor.identity.keys-dir=" + folder,
                "--lapor.identity.data-dir=" + folder.resolve("data"),
                "--lapor.identity.units-file=" + folder.resolve("units.csv"),
                "--lapor.identity.accounts-file=" + folder.resolve("accounts.csv"),
                "--lapor.identity.demo-password-file=" + folder.resolve("demo-password"));
    }

    /** How many minutes without use a session lasts. */
    int idleMinutes() {
        ServletContext servlets =
                Objects.requireNonNull(((WebApplicationContext) Objects.requireNonNull(context)).getServletContext());
        return servlets.getSessionTimeout();
    }

    String issuer() {
        return "http://localhost:" + port;
    }

    /** The address of the service whose pages may sign people in here. */
    String pages() {
        return "http://localhost:" + deskPort;
    }

    /** A service that knows this provider. */
    ConfigurableApplicationContext desk() {
        return SpringApplication.run(
                Desk.class,
                "--spring.config.name=desk",
                "--server.port=" + deskPort,
                // More than the provider asks for, as with a provider that does not know the rule.
                "--lapor.edge.second-factor.roles=BUREAU,INSPECTOR,AUDITOR,LIAISON",
                "--lapor.edge.oidc.operator-tokens=true",
                "--lapor.edge.oidc.issuer=" + issuer());
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
