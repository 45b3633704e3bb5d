package id.lapor.stack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of the Java that runs this program, tuned for a small machine. */
final class Java {
    private final List<String> flags = new ArrayList<>();

    private Java() {
        flags.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        flags.addAll(
                List.of("-XX:+UseSerialGC", "-Xss512k", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true"));
        flags.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    }

    /** @param megabytes the largest heap */
    static Java withHeap(int megabytes) {
        return new Java().with("-Xmx" + megabytes + "m");
    }

    /** The quick compiler only: a start takes half the time, and long loops run some slower. */
    Java quickToStart() {
        return with("-XX:TieredStopAtLevel=1");
    }

    Java with(String flag) {
        flags.add(flag);
        return this;
    }

    /** Uses the cache when it has been trained; a cache that does not fit is passed over by Java with a warning. */
    Java using(Path cache) {
        return Files.exists(cache) ? with("-XX:AOTCache=" + cache) : this;
    }

    Java training(Path cache) {
        return with("-XX:AOTCacheOutput=" + cache);
    }

    List<String> run(String... rest) {
        List<String> command = new ArrayList<>(flags);
        command.addAll(List.of(rest));
        return List.copyOf(command);
    }
}
