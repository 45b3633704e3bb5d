package id.lapor.stack;

import id.lapor.stack.process.Exclusive;
import id.lapor.stack.process.ShutDown;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "down", description = "Stops everything; the data stay.")
final class DownCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Installation installation = Installation.named();
        try (Exclusive _ = Exclusive.of(installation.home())) {
            stopAll(installation, spec.commandLine().getOut());
        }
        return 0;
    }

    static void stopAll(Installation installation, PrintWriter out) throws Exception {
        new ShutDown(installation.processes()).stop(installation.parts().all(), (part, asked) -> {
            out.printf("  %-14s %s%n", part, asked ? "stopped" : "did not end within 20 s and was killed");
            out.flush();
        });
    }
}
