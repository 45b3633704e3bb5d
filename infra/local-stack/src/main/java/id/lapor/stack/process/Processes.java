package id.lapor.stack.process;

import id.lapor.stack.home.Home;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The processes that this installation has started, each remembered by a file that outlives the command. */
public final class Processes {
    private static final List<Path> DETACHING = List.of(Path.of("/usr/bin/setsid"), Path.of("/usr/bin/nohup"));

    private final Home home;

    public Processes(Home home) {
        this.home = home;
    }

    /** The running process of this name; a number that some other program has got meanwhile is not taken for ours. */
    public Optional<ProcessHandle> running(String name) {
        Path file = file(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Incarnation.read(Files.readAllLines(file))
                    .filter(Incarnation::isAlive)
                    .flatMap(process -> ProcessHandle.of(process.pid()));
        } catch (IOException e) {
            // Removed by a command that runs beside this one: so it is not running.
            return Optional.empty();
        }
    }

    public ProcessLog log(String name) {
        return new ProcessLog(home.log(name), home.output(name));
    }

    /** Starts a process that goes on when this command, and the terminal it was called from, have ended. */
    void start(String name, Launch launch) throws IOException {
        log(name).rotate();
        Process process = builder(name, launch, List.of()).start();
        remember(name, process.pid());
    }

    /** Runs something that gives way to everything else on the machine, and is remembered just the same. */
    Process startBeside(String name, Launch launch) throws IOException {
        Process process = builder(name, launch, List.of("nice", "-n", "19")).start();
        remember(name, process.pid());
        return process;
    }

    /**
     * Asks the process to end, and ends it when it has not within the patience.
     *
     * @return whether it ended when asked
     */
    public boolean stop(String name, Duration patience) throws IOException {
        Optional<ProcessHandle> found = running(name);
        boolean ended = found.isEmpty() || end(name, found.get(), patience);
        Files.deleteIfExists(file(name));
        return ended;
    }

    private boolean end(String name, ProcessHandle process, Duration patience) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (Patience.within(patience, () -> running(name).isEmpty())) {
            return true;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Patience.within(Duration.ofSeconds(5), () -> running(name).isEmpty());
        return false;
    }

    private ProcessBuilder builder(String name, Launch launch, List<String> manners) {
        List<String> command = new ArrayList<>(manners);
        DETACHING.stream().filter(Files::isExecutable).findFirst().ifPresent(tool -> command.add(tool.toString()));
        command.addAll(launch.command());
        File output = home.output(name).toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.root().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output));
        builder.environment().putAll(launch.environment());
        return builder;
    }

    private void remember(String name, long pid) throws IOException {
        Incarnation process = Incarnation.of(pid)
                .orElseThrow(() -> new IOException(name + " ended at once: see " + home.output(name)));
        Path draft = file(name + ".new");
        Files.write(draft, process.lines());
        Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(String name) {
        return home.pids().resolve(name);
    }
}
