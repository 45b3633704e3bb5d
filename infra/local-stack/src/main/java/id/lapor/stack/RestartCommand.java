package id.lapor.stack;

import id.lapor.stack.process.Exclusive;
import id.lapor.stack.process.Part;
import id.lapor.stack.process.StartUp;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "restart", description = "Stops one process and starts it again, from the newest build.")
final class RestartCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "broker, store, identity or keycloak, mail or a service")
    private String name = "";

    @Override
    public Integer call() throws Exception {
        Installation installation = Installation.named();
        PrintWriter out = spec.commandLine().getOut();
        List<Part> one = installation.parts().all().stream()
                .filter(part -> part.name().equals(name))
                .toList();
        if (one.isEmpty()) {
            throw new IllegalArgumentException("There is no process \"" + name + "\"; ./lapor status names them.");
        }
        try (Exclusive _ = Exclusive.of(installation.home());
                Progress progress = new Progress(out, List.of(name))) {
            installation.processes().stop(name, Duration.ofSeconds(20));
            new StartUp(installation.home(), installation.addresses(), installation.processes(), progress).start(one);
        }
        return 0;
    }
}
