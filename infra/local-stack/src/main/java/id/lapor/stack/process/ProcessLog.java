package id.lapor.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** The log of one process: a file that rolls while it runs, beside what the process wrote to standard output. */
public record ProcessLog(Path log, Path output) {
    /** Sends what a plain Java process logs into the file, 10 MB at a time and five of them at most. */
    static Java configure(Java java, Path log) {
        return java.with("-Dlogback.configurationFile=process-log.xml").with("-Dlapor.log=" + log);
    }

    /** Puts the files of the last run aside, one run back. */
    void rotate() throws IOException {
        for (Path file : List.of(log, output)) {
            if (Files.exists(file) && Files.size(file) > 0) {
                Files.move(file, before(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The last lines of the log, after those of standard output if it says anything. */
    public List<String> end(int lines) throws IOException {
        List<String> said = last(output, lines);
        List<String> logged = last(log, lines);
        return Stream.concat(said.stream(), logged.stream()).toList();
    }

    private static List<String> last(Path file, int lines) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        Deque<String> end = new ArrayDeque<>();
        try (Stream<String> all = Files.lines(file, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            all.forEach(line -> {
                end.addLast(line);
                if (end.size() > lines) {
                    end.removeFirst();
                }
            });
        }
        return List.copyOf(end);
    }

    private static Path before(Path file) {
        return file.resolveSibling("previous-" + file.getFileName());
    }
}
