package id.lapor.stack.process;

import id.lapor.stack.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.Uuid;

/** The Apache Kafka broker, one node that is broker and controller (KRaft), its log on disk. */
record BrokerProgram(Home home, int port, int controllerPort) implements Program {
    @Override
    public Launch prepare() throws IOException, InterruptedException {
        List<Path> jars = jars();
        Path data = home.data("broker");
        Path settings = configure(data, port, controllerPort);
        format(jars, data, settings);
        return new Launch(command(java("broker").using(StackJars.cache(jars)), jars, settings), Map.of());
    }

    @Override
    public Optional<Training> training(Path scratch) throws IOException, InterruptedException {
        List<Path> jars = jars();
        Path cache = StackJars.cache(jars);
        if (Files.exists(cache)) {
            return Optional.empty();
        }
        int port = LocalPort.anyFree().number();
        Path settings = configure(scratch, port, LocalPort.anyFree().number());
        format(jars, scratch, settings);
        Java java = java("training-broker").training(Training.draft(cache));
        return Optional.of(Training.untilReady(new Launch(command(java, jars, settings), Map.of()), cache, port));
    }

    private List<Path> jars() throws IOException, InterruptedException {
        return new StackJars(home).forProcess("broker");
    }

    private Java java(String log) {
        return ProcessLog.configure(Java.withHeap(256).quickToStart(), home.log(log));
    }

    private static List<String> command(Java java, List<Path> jars, Path settings) {
        return java.run("-cp", StackJars.classPath(jars), "kafka.Kafka", settings.toString());
    }

    private static Path configure(Path data, int port, int controllerPort) throws IOException {
        Files.createDirectories(data);
        Path settings = data.resolve("server.properties");
        Files.writeString(settings, BrokerSettings.text(data.resolve("log"), port, controllerPort));
        return settings;
    }

    private void format(List<Path> jars, Path data, Path settings) throws IOException, InterruptedException {
        if (Files.exists(data.resolve("log/meta.properties"))) {
            return;
        }
        List<String> command = Java.withHeap(128)
                .quickToStart()
                .run(
                        "-cp",
                        StackJars.classPath(jars),
                        "kafka.tools.StorageTool",
                        "format",
                        "-t",
                        Uuid.randomUuid().toString(),
                        "-c",
                        settings.toString());
        Process format = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.output("broker").toFile())
                .start();
        if (!format.waitFor(1, TimeUnit.MINUTES) || format.exitValue() != 0) {
            format.destroyForcibly();
            throw new IOException(
                    "The broker's folder " + data + " cannot be prepared: " + Files.readString(home.output("broker")));
        }
    }
}
