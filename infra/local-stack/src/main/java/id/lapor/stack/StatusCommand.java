package id.lapor.stack;

import id.lapor.stack.process.Memory;
import id.lapor.stack.process.Part;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "status", description = "Shows each process; exit status 0 when all are well.")
final class StatusCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Installation installation = Installation.named();
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-14s %8s  %-13s %-11s %9s  %s%n", "process", "pid", "port", "health", "memory", "up");
        boolean well = true;
        for (Part part : installation.parts().all()) {
            Optional<ProcessHandle> process = installation.processes().running(part.name());
            boolean partWell = process.isPresent() && part.health().isWell();
            String health = process.isEmpty() ? "stopped" : partWell ? "well" : "not ready";
            out.printf(
                    "%-14s %8s  %-13s %-11s %9s  %s%n",
                    part.name(),
                    process.map(running -> String.valueOf(running.pid())).orElse("-"),
                    ports(part.ports()),
                    health,
                    process.flatMap(Memory::resident)
                            .map(bytes -> (bytes >> 20) + " MB")
                            .orElse("-"),
                    process.flatMap(running -> running.info().startInstant())
                            .map(StatusCommand::since)
                            .orElse("-"));
            well &= partWell;
        }
        if (installation.clock().exists()) {
            out.println("test clock      "
                    + installation.clock().written(installation.clock().now()));
        }
        out.flush();
        return well ? 0 : 1;
    }

    private static String ports(List<Integer> ports) {
        return ports.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String since(Instant start) {
        Duration up = Duration.between(start, Instant.now());
        return up.toHours() > 0
                ? up.toHours() + " h " + up.toMinutesPart() + " min"
                : up.toMinutes() + " min " + up.toSecondsPart() + " s";
    }
}
