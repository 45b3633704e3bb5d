package id.lapor.stack;

import id.lapor.stack.api.Api;
import id.lapor.stack.demo.Play;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        description = "Files reports and plays the desk and the officers; returns when the last has settled.")
final class DemoCommand implements Callable<Integer> {
    private static final Duration OUTAGE = Duration.ofMinutes(3);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--file",
            paramLabel = "CSV",
            description = "one report a row, columns judul and text; the project's own made-up ones by default")
    private @Nullable Path file;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "0",
            description = "reports a second; as fast as they are taken by default")
    private int rate;

    @Override
    public Integer call() throws Exception {
        Installation installation = Installation.named();
        Api api = new Api(OUTAGE);
        Play play = new Play(
                api,
                installation.tokens(api),
                installation.addresses(),
                spec.commandLine().getOut());
        return play.run(file, rate, Boolean.getBoolean("lapor.terminal")) ? 0 : 1;
    }
}
