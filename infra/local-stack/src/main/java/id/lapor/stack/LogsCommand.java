package id.lapor.stack;

import id.lapor.stack.process.Part;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "logs", description = "Shows the end of the logs.")
final class LogsCommand implements Callable<Integer> {
    private static final Duration STEP = Duration.ofMillis(300);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "one process instead of all")
    private String name = "";

    @Option(names = "-f", description = "go on showing what comes, until Ctrl-C")
    private boolean follow;

    @Option(
            names = "-n",
            defaultValue = "20",
            paramLabel = "LINES",
            description = "lines of each, ${DEFAULT-VALUE} by default")
    private int lines;

    @Override
    public Integer call() throws Exception {
        Installation installation = Installation.named();
        PrintWriter out = spec.commandLine().getOut();
        List<String> names = installation.parts().all().stream()
                .map(Part::name)
                .filter(part -> name.isEmpty() || part.equals(name))
                .toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("There is no process \"" + name + "\"; ./lapor status names them.");
        }
        Map<String, Long> shown = new HashMap<>();
        for (String part : names) {
            Path log = installation.home().log(part);
            shown.put(part, Files.exists(log) ? Files.size(log) : 0L);
            installation.processes().log(part).end(lines).forEach(line -> out.println(part + " | " + line));
        }
        out.flush();
        while (follow) {
            Thread.sleep(STEP);
            for (String part : names) {
                shown.compute(
                        part, (_, from) -> more(installation.home().log(part), part, from == null ? 0 : from, out));
            }
        }
        return 0;
    }

    /** Prints the whole lines that have come since, and says how far it is. A shorter file is a new one. */
    private static long more(Path log, String part, long from, PrintWriter out) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = file.length() < from ? 0 : from;
            byte[] bytes = new byte[(int) Math.min(file.length() - start, 1 << 20)];
            file.seek(start);
            file.readFully(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            int whole = text.lastIndexOf('\n') + 1;
            text.substring(0, whole).lines().forEach(line -> out.println(part + " | " + line));
            out.flush();
            return start + text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length;
        } catch (IOException e) {
            // Between two starts there is no file for a moment.
            return 0;
        }
    }
}
