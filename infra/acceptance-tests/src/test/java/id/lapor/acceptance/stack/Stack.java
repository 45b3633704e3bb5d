package id.lapor.acceptance.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One installation of Lapor on this machine, started by {@code ./lapor up} in a folder of its own. */
public final class Stack implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(8);
    private static final Duration COMMAND = Duration.ofMinutes(2);
    private static final Duration REST = Duration.ofSeconds(60);

    /** Monday morning of the week that ends with the Friday before a joint leave: the journeys' days are always the same. */
    private static final String MONDAY = "2026-02-09T09:00+07:00";

    /** The processes that a report's way leads through; each is killed once. */
    public static final List<String> PROCESSES =
            List.of("broker", "store", "intake", "routing", "followup", "notification", "reporting");

    private final int offset;
    private final Path home;
    private final boolean started;
    private final Command command;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Stack(int offset, Path home, boolean started, Map<String, String> outside) {
        this.offset = offset;
        this.home = home;
        this.started = started;
        Map<String, String> environment = new HashMap<>(outside);
        environment.put("LAPOR_HOME", home.toString());
        environment.put("LAPOR_PORT_OFFSET", String.valueOf(offset));
        this.command = new Command(environment);
    }

    /**
     * The stack of the journeys, on a test clock: started once, or the one that is running where {@code LAPOR_TEST_STACK_OFFSET} and
     * {@code LAPOR_HOME} name it (to work on a test without waiting for a start).
     */
    static Stack shared() {
        String running = System.getenv("LAPOR_TEST_STACK_OFFSET");
        return running == null
                ? start(5000, Map.of(), "--test-clock=" + MONDAY)
                : new Stack(Integer.parseInt(running), Path.of(System.getenv("LAPOR_HOME")), false, Map.of());
    }

    /**
     * Starts one.
     *
     * @param outside variables that put outside parts in the place of own ones: a broker, a store
     * @param options of {@code up}, for the first start; those for an identity provider are remembered
     */
    public static Stack start(int offset, Map<String, String> outside, String... options) {
        try {
            Path home = Files.createTempDirectory("lapor-home");
            Stack stack = new Stack(offset, home, true, outside);
            stack.up(options);
            return stack;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts whatever is missing; a cache for later starts would only take the processors from the tests. */
    public void up(String... options) {
        List<String> words = new ArrayList<>(List.of("up", "--no-training"));
        words.addAll(List.of(options));
        Command.Outcome outcome = command.run(START, words.toArray(String[]::new));
        assertThat(outcome.status()).as(outcome.output()).isZero();
    }

    public Api intake() {
        return api(8080);
    }

    public Api routing() {
        return api(8081);
    }

    public Api followup() {
        return api(8082);
    }

    public Api notification() {
        return api(8083);
    }

    public Api reporting() {
        return api(8084);
    }

    public Api identity() {
        return api(8090);
    }

    public Mails mails() {
        return new Mails(api(1080));
    }

    /** The store, to be written behind the services' backs. */
    public String store() {
        return "mongodb://localhost:" + (27017 + offset);
    }

    /** Bootstrap servers of the broker. */
    public String broker() {
        return "localhost:" + (9092 + offset);
    }

    /** An access token of a demo account. */
    public String token(String user) {
        return tokens.computeIfAbsent(user, account -> {
            Command.Outcome outcome = command.run(COMMAND, "token", account);
            assertThat(outcome.status()).as(outcome.output()).isZero();
            return outcome.output().strip();
        });
    }

    /** The one password of the demo accounts. */
    public String password() {
        return Command.text(home.resolve("keys").resolve("demo-password")).strip();
    }

    /** That of Keycloak's first administrator, where Keycloak runs. */
    public String administratorPassword() {
        return Command.text(home.resolve("keys").resolve("keycloak-admin-password"))
                .strip();
    }

    /** Waits until nothing is under way: no service has anything to send or to read, twice in a row. */
    public void comesToRest() {
        await().atMost(REST).during(Duration.ofSeconds(1)).until(this::isAtRest);
    }

    private boolean isAtRest() {
        return Stream.of(intake(), routing(), followup(), notification(), reporting())
                .map(service -> service.get("/api/v1/pulse", Api.bearer(token("bureau"))))
                .allMatch(pulse -> pulse.status() == 200
                        && pulse.json().get("outbox").asLong() == 0
                        && pulse.json().get("lag").asLong() == 0);
    }

    /** Runs a command to its end; its exit status and what it wrote are the caller's to judge. */
    public Result lapor(Duration patience, String... words) {
        Command.Outcome outcome = command.run(patience, words);
        return new Result(outcome.status(), outcome.output());
    }

    /** Starts a command and leaves it running; its output goes to the file. */
    public Process begin(Path output, String... words) {
        return command.start(output, output, words);
    }

    /** Ends a process as a power cut would, and waits until it is gone. */
    public void kill(String name) {
        long pid = Long.parseLong(
                Command.text(pidFile(name)).lines().findFirst().orElseThrow().strip());
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().join();
    }

    /** The log of one process. */
    public String log(String name) {
        return Command.text(home.resolve("logs").resolve(name + ".log"));
    }

    private Path pidFile(String name) {
        return home.resolve("pids").resolve(name);
    }

    private Api api(int port) {
        return new Api("http://localhost:" + (port + offset));
    }

    @Override
    public void close() {
        if (started) {
            Command.Outcome outcome = command.run(COMMAND, "down");
            assertThat(outcome.status()).as(outcome.output()).isZero();
            deleteHome();
        }
    }

    private void deleteHome() {
        try {
            Files.walkFileTree(home, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes ignored) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How a command ended and what it wrote. */
    public record Result(int status, String output) {}
}
