package id.lapor.stack;

import id.lapor.stack.api.Api;
import id.lapor.stack.demo.Latency;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "latency",
        hidden = true,
        description = "Measures the time from the 201 of a filing until the unit's officer can open the case.")
final class LatencyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--count", defaultValue = "300", description = "reports to file, ${DEFAULT-VALUE} by default")
    private int count;

    @Option(names = "--unit", defaultValue = "DITJEN-IMIGRASI", description = "the unit they name")
    private String unit = "";

    @Override
    public Integer call() throws Exception {
        Installation installation = Installation.named();
        Api api = installation.api();
        double[] millis = new Latency(api, installation.tokens(api), installation.addresses()).measure(count, unit);
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%d reports, from 201 to the open case: p50 %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                        count,
                        millis[count / 2],
                        millis[Math.min(count - 1, (int) (count * 0.99))],
                        millis[count - 1]);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
