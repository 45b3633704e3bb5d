package id.lapor.benchmark;

import id.lapor.stack.process.Launch;
import id.lapor.stack.process.Part;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Fills follow-up's database with cases. It runs in a process of its own, from the very jars of the service and its kit for
 * tests: the cases are what the domain's code makes of a filing and a disposition.
 */
final class Generator {
    private static final String MAIN = "id.lapor.followup.casefile.OpenCases";

    private final Part followup;
    private final Path kit;

    /** @param kit the jar of follow-up's test classes */
    Generator(Part followup, Path kit) {
        this.followup = followup;
        this.kit = kit;
    }

    /** @param due how many of them run out of time at the moment that {@link Breach} names */
    void fill(String store, long open, long due, Path log) throws IOException, InterruptedException {
        Launch launch = followup.program().prepare();
        Path jar = Path.of(launch.command().getLast());
        String classPath = String.join(
                File.pathSeparator,
                kit.toString(),
                jar.toString(),
                jar.resolveSibling("lib").resolve("*").toString());
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                classPath,
                MAIN,
                store,
                String.valueOf(open),
                String.valueOf(due));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("The cases could not be made; see " + log);
        }
    }
}
