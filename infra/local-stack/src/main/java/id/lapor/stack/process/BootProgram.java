package id.lapor.stack.process;

import id.lapor.stack.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Spring Boot service, unpacked from its executable jar (a start from the packed jar takes 2 s more). */
record BootProgram(Home home, String name, Path jar, int heap, Map<String, String> environment) implements Program {
    private static final String CACHE = "start.aot";

    @Override
    public Launch prepare() throws IOException, InterruptedException {
        Path folder = folder();
        return new Launch(java().using(folder.resolve(CACHE)).run("-jar", jarIn(folder)), withLog(name));
    }

    @Override
    public Optional<Training> training(Path scratch) throws IOException, InterruptedException {
        Path folder = folder();
        Path cache = folder.resolve(CACHE);
        if (Files.exists(cache)) {
            return Optional.empty();
        }
        Map<String, String> alone = withLog("training-" + name);
        alone.put("SERVER_PORT", "0");
        alone.put("LAPOR_STATE_DIR", scratch.toString());
        List<String> command = java().with("-Dspring.context.exit=onRefresh")
                .training(Training.draft(cache))
                .run("-jar", jarIn(folder));
        return Optional.of(Training.endingByItself(new Launch(command, alone), cache));
    }

    private Java java() {
        return Java.withHeap(heap).quickToStart();
    }

    private Path folder() throws IOException, InterruptedException {
        if (!Files.exists(jar)) {
            throw new IOException(jar + " has not been built");
        }
        return new Unpacked(home.programs(), name).folder(List.of(jar), this::unpack);
    }

    private void unpack(Path folder) throws IOException, InterruptedException {
        List<String> command = Java.withHeap(128)
                .quickToStart()
                .with("-Djarmode=tools")
                .run("-jar", jar.toString(), "extract", "--force", "--destination", folder.toString());
        Process extraction = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.output(name).toFile())
                .start();
        if (!extraction.waitFor(2, TimeUnit.MINUTES) || extraction.exitValue() != 0) {
            extraction.destroyForcibly();
            throw new IOException(jar + " cannot be unpacked: " + Files.readString(home.output(name)));
        }
    }

    private String jarIn(Path folder) {
        return folder.resolve(jar.getFileName()).toString();
    }

    /** The log is a file that rolls at 10 MB, five of them at most; standard output keeps what happens before and outside it. */
    private Map<String, String> withLog(String log) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("LOGGING_FILE_NAME", home.log(log).toString());
        all.put("LOGGING_THRESHOLD_CONSOLE", "OFF");
        all.put("LOGGING_LOGBACK_ROLLINGPOLICY_MAXFILESIZE", "10MB");
        all.put("LOGGING_LOGBACK_ROLLINGPOLICY_MAXHISTORY", "5");
        all.put("LOGGING_LOGBACK_ROLLINGPOLICY_TOTALSIZECAP", "50MB");
        all.put("SPRING_MAIN_BANNERMODE", "off");
        return all;
    }
}
