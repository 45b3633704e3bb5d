package id.lapor.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A running process, told apart from any later one that gets the same number.
 *
 * @param birth what is fixed at its start. On Linux the ticks since boot and the boot's own id, which no change of the
 *     clock moves; elsewhere the moment of its start
 */
record Incarnation(long pid, String birth) {
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final int START_TICKS = 19;
    /** Has ended, and only waits for its parent to take note. */
    private static final Set<String> ENDED = Set.of("Z", "X");

    /** The process that has this number now. */
    static Optional<Incarnation> of(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(Incarnation::birth)
                .map(birth -> new Incarnation(pid, birth));
    }

    /** What {@link #lines} wrote; empty when it is no such thing. */
    static Optional<Incarnation> read(List<String> lines) {
        if (lines.size() < 2 || !lines.getFirst().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new Incarnation(Long.parseLong(lines.getFirst()), lines.get(1)));
    }

    List<String> lines() {
        return List.of(String.valueOf(pid), birth);
    }

    boolean isAlive() {
        return of(pid).filter(this::equals).isPresent();
    }

    private static Optional<String> birth(ProcessHandle process) {
        Path stat = Path.of("/proc/" + process.pid() + "/stat");
        try {
            if (Files.exists(BOOT)) {
                String text = Files.readString(stat);
                // The second column is the program's name in brackets, and may hold blanks.
                String[] columns = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
                if (ENDED.contains(columns[0])) {
                    return Optional.empty();
                }
                return Optional.of(
                        columns[START_TICKS] + " " + Files.readString(BOOT).strip());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return process.info().startInstant().map(Object::toString);
    }
}
