package id.lapor.stack.process;

import id.lapor.stack.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the caches that let the next start take half the time: one program after the other is started once more beside
 * the running platform, on other ports and folders, by a process that gives way to everything else.
 */
public final class Trainer {
    static final String NAME = "trainer";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Home home;
    private final Processes processes;

    public Trainer(Home home, Processes processes) {
        this.home = home;
        this.processes = processes;
    }

    /** Leaves the work to a process of its own and returns. */
    public void startInBackground(List<String> arguments) throws IOException, InterruptedException {
        if (processes.running(NAME).isEmpty()) {
            List<String> command = new ArrayList<>(Java.withHeap(64)
                    .quickToStart()
                    .with("-Dlapor.project=" + home.project())
                    .run("-cp", StackJars.classPath(new StackJars(home).forProcess(NAME)), "id.lapor.stack.Lapor"));
            command.addAll(arguments);
            processes.startBeside(NAME, new Launch(command, Map.of()));
        }
    }

    /** Trains every part that has no cache yet. */
    public void train(List<Part> parts) throws IOException, InterruptedException {
        for (Part part : parts) {
            Path scratch = Files.createTempDirectory(home.programs(), "scratch");
            try {
                Optional<Program.Training> training = part.program().training(scratch);
                if (training.isPresent()) {
                    train(part.name(), training.get());
                }
            } finally {
                Trees.delete(scratch);
            }
        }
    }

    private void train(String name, Program.Training training) throws IOException, InterruptedException {
        String run = "training-" + name;
        Process process = processes.startBeside(run, training.launch());
        training.port().ifPresent(port -> {
            Patience.within(PATIENCE, () -> !process.isAlive() || new LocalPort(port).answers());
            process.destroy();
        });
        Patience.within(PATIENCE, () -> !process.isAlive());
        processes.stop(run, Duration.ZERO);
        Path draft = Program.Training.draft(training.cache());
        if (Files.exists(draft)) {
            Files.move(draft, training.cache(), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
