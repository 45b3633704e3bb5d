package id.lapor.stack.process;

import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Home;
import id.lapor.stack.home.Keys;
import id.lapor.stack.realm.RealmFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Keycloak, one node with its data in a file, open to this machine only; it imports the realm at its first start. */
record KeycloakProgram(Home home, Addresses addresses) implements Program {
    private static final String NAME = "keycloak";

    @Override
    public Launch prepare() throws IOException, InterruptedException {
        Path folder = new KeycloakArchive(home).folder(this::build);
        Path data = home.data(NAME);
        if (!Files.exists(data.resolve("h2"))) {
            Files.createDirectories(data.resolve("import"));
            new RealmFile(home, addresses).write(data.resolve("import").resolve("lapor-realm.json"));
        }
        int port = addresses.ports().identity();
        return new Launch(
                java(folder)
                        .run(
                                "-cp",
                                folder.resolve("lib/quarkus-run.jar").toString(),
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                                "start",
                                "--optimized",
                                "--import-realm",
                                "--cache=local",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--hostname=http://localhost:" + port,
                                "--log=file",
                                "--log-file=" + home.log(NAME)),
                Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        new Keys(home).keycloakPassword()));
    }

    @Override
    public Optional<Training> training(Path scratch) {
        return Optional.empty();
    }

    /** What is decided at build time is decided once, so that each start is short. */
    private void build(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(home.data(NAME));
        Files.createSymbolicLink(emptied(folder.resolve("data")), home.data(NAME));
        KeycloakArchive.run(
                home,
                java(folder)
                        .with("-Dkc.config.build-and-exit=true")
                        .run(
                                "-cp",
                                folder.resolve("lib/quarkus-run.jar").toString(),
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                                "build",
                                "--db=dev-file",
                                "--health-enabled=false",
                                "--metrics-enabled=false")
                        .toArray(String[]::new));
    }

    private static Path emptied(Path folder) throws IOException {
        Trees.delete(folder);
        return folder;
    }

    private static Java java(Path folder) {
        return Java.withHeap(320)
                .with("-XX:MaxMetaspaceSize=256m")
                // From Java 24 on its threads, which forget what the last request left in them, need this one too.
                .with("--add-opens=java.base/java.lang=ALL-UNNAMED")
                .with("--add-opens=java.base/java.util=ALL-UNNAMED")
                .with("--add-opens=java.base/java.util.concurrent=ALL-UNNAMED")
                .with("--add-opens=java.base/java.security=ALL-UNNAMED")
                .with("-Dkc.home.dir=" + folder)
                .with("-Djboss.server.config.dir=" + folder.resolve("conf"))
                .with("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .with("-Dquarkus-log-max-startup-records=10000")
                .with("-Dpicocli.disable.closures=true");
    }
}
