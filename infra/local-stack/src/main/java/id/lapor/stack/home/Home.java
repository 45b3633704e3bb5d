package id.lapor.stack.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folders of one installation on this machine.
 *
 * @param root where data, keys and logs live ({@code LAPOR_HOME}, {@code ~/.lapor} by default)
 * @param programs what is unpacked to be started; safe to delete, made again when missing
 * @param project the checkout that the programs are built from
 */
public record Home(Path root, Path programs, Path project) {
    private static final List<String> FILED = List.of("data", "state", "mail");
    private static final List<String> DATA =
            Stream.concat(FILED.stream(), Stream.of("logs", "keys", "clock")).toList();

    /** The home that the environment names. {@code LAPOR_PROGRAMS} lets several homes share their unpacked programs. */
    public static Home of(Map<String, String> environment, Path project) {
        String named = environment.getOrDefault("LAPOR_HOME", "");
        Path root = (named.isBlank() ? Path.of(System.getProperty("user.home"), ".lapor") : Path.of(named))
                .toAbsolutePath()
                .normalize();
        String programs = environment.getOrDefault("LAPOR_PROGRAMS", "");
        return new Home(
                root,
                programs.isBlank() ? root.resolve("run") : Path.of(programs).toAbsolutePath(),
                project.toAbsolutePath().normalize());
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path data(String process) {
        return root.resolve("data").resolve(process);
    }

    public Path state(String process) {
        return root.resolve("state").resolve(process);
    }

    public Path mail() {
        return root.resolve("mail");
    }

    /** Where Keycloak is unpacked; it keeps its data in the data folder, like every process. */
    public Path keycloak() {
        return root.resolve("keycloak");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    /** What a process wrote outside its log: the messages of a Java that could not start. */
    public Path output(String process) {
        return logs().resolve(process + ".out");
    }

    public Path pids() {
        return root.resolve("pids");
    }

    /** Keeps how far the test clock is from the machine's; not there where the stack runs on the machine's. */
    public Path testClock() {
        return root.resolve("clock").resolve("offset");
    }

    public Path unitsFile() {
        return root.resolve("units.csv");
    }

    /** Absent by default; then the identity provider has the demo accounts. */
    public Path accountsFile() {
        return root.resolve("accounts.csv");
    }

    public Path passwordFile() {
        return keys().resolve("demo-password");
    }

    /** Whether the platform has ever run here and written anything; where store and broker are outside, its copies tell. */
    public boolean hasData() throws IOException {
        for (String folder : FILED) {
            Path data = root.resolve(folder);
            if (Files.isDirectory(data)) {
                try (Stream<Path> all = Files.walk(data)) {
                    if (all.anyMatch(Files::isRegularFile)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The folders that {@code reset} wipes: everything that was filed, sent or made for it; not the unpacked programs. */
    public List<Path> wiped() {
        return DATA.stream().map(root::resolve).toList();
    }

    /** Makes the folders that are missing; nobody but the owner may enter. */
    public void make() throws IOException {
        Files.createDirectories(root);
        Files.createDirectories(programs);
        for (Path folder : List.of(keys(), root.resolve("data"), root.resolve("state"), mail(), logs(), pids())) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }
}
