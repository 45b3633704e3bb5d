package id.lapor.acceptance.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Runs {@code ./lapor}, as a person would. */
final class Command {
    private final Path project;
    private final Map<String, String> environment;

    /** What a command said and how it ended. */
    record Outcome(int status, String output) {}

    Command(Map<String, String> environment) {
        this.project = project();
        this.environment = Map.copyOf(environment);
    }

    /** Standard output alone: what a script would read. */
    Outcome run(Duration patience, String... words) {
        Path output = temporary();
        Path errors = temporary();
        try {
            Process process = start(output, errors, words);
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("./lapor " + String.join(" ", words) + " did not end within " + patience
                        + ":\n" + text(errors));
            }
            String said = text(output);
            return new Outcome(process.exitValue(), process.exitValue() == 0 ? said : said + text(errors));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            delete(output);
            delete(errors);
        }
    }

    /** Starts a command that the caller waits for. */
    Process start(Path output, Path errors, String... words) {
        List<String> line = new ArrayList<>(List.of(project.resolve("lapor").toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).directory(project.toFile());
        builder.environment().putAll(environment);
        builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isExecutable(folder.resolve("lapor"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the tests run somewhere inside the project");
        }
        return folder;
    }

    static Path temporary() {
        try {
            return Files.createTempFile("lapor-command", ".txt");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
