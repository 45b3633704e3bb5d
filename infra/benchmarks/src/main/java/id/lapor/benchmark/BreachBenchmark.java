package id.lapor.benchmark;

import id.lapor.stack.clock.StackClock;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Lets the time of many cases run out at one moment while very many more are open, kills one of two follow-ups in the middle
 * of it, and reads from the broker's log whether each step of each case was told exactly once. Exit status 1 if not.
 */
@Command(name = "breach", mixinStandardHelpOptions = true)
public final class BreachBenchmark implements Callable<Integer> {
    private static final int FAULTS_SHOWN = 20;

    @Option(names = "--open", defaultValue = "100000", description = "open cases, ${DEFAULT-VALUE} by default")
    private long open;

    @Option(names = "--due", defaultValue = "10000", description = "those whose time runs out")
    private long due;

    @Option(names = "--offset", defaultValue = "20000", description = "moves every port")
    private int offset;

    @Option(names = "--no-kill", description = "leave both follow-ups alive")
    private boolean spared;

    @Option(names = "--folder", description = "where data and logs go; a new folder by default")
    private Path folder = Path.of("");

    @Option(names = "--prepare", description = "only make the cases, for a later run with the same folder")
    private boolean preparing;

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    private BreachBenchmark() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BreachBenchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path root = folder.toString().isEmpty() ? Files.createTempDirectory("lapor-breach") : folder.toAbsolutePath();
        out.printf("%,d open, %,d due, in %s; %s%n", open, due, root, Load.ofMachine());
        Site site = Site.in(root, offset);
        StackClock clock = site.clock(Breach.BEFORE);
        Replica ground = site.ground();
        ground.start();
        try {
            Path prepared = root.resolve("prepared");
            if (!Files.exists(prepared)) {
                prepare(site, root.resolve("generator.log"));
                Files.createFile(prepared);
            }
            return preparing ? 0 : measure(new Measurement(site, clock, ground, due, out));
        } finally {
            ground.stop();
        }
    }

    /** Makes the cases, and lets a follow-up build its indexes over them. */
    private void prepare(Site site, Path log) throws Exception {
        Instant began = Instant.now();
        Replica one = site.one();
        new Generator(one.part(), Site.kit()).fill(site.addresses().store(), open, due, log);
        Instant made = Instant.now();
        one.start();
        one.stop();
        out.printf(
                "made the cases in %d s; a follow-up started on them, with their indexes to build, in %d s%n",
                Duration.between(began, made).toSeconds(),
                Duration.between(made, Instant.now()).toSeconds());
    }

    private int measure(Measurement measurement) throws Exception {
        try {
            measurement.startReplicas();
            for (Breach breach : Breach.ALL) {
                // The later ones show what it takes when nobody is killed.
                measurement.breach(breach, !spared && breach.equals(Breach.ALL.getFirst()));
            }
        } finally {
            measurement.stopReplicas();
        }
        List<String> faults = measurement.faults(DueCases.due(due));
        faults.stream().limit(FAULTS_SHOWN).forEach(fault -> out.println("FAULT " + fault));
        out.println(
                faults.isEmpty()
                        ? "Each step of each case was told exactly once, and nothing else."
                        : faults.size() + " faults.");
        return faults.isEmpty() ? 0 : 1;
    }
}
