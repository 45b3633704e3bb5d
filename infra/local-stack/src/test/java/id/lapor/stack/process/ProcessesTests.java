package id.lapor.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Home;
import id.lapor.stack.home.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTests {
    private static final String NAME = "sleeper";

    @TempDir
    private Path folder = Path.of("");

    private Home home = new Home(folder, folder, folder);
    private Processes processes = new Processes(home);
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void makeHome() throws IOException {
        home = new Home(folder, folder.resolve("run"), folder);
        home.make();
        processes = new Processes(home);
    }

    @AfterEach
    void stopAll() throws IOException {
        processes.stop(NAME, Duration.ofSeconds(2));
    }

    @Test
    void findsWhatItStartedAndStopsIt() throws IOException {
        processes.start(NAME, sleeping());
        assertThat(processes.running(NAME)).isPresent();
        assertThat(processes.stop(NAME, Duration.ofSeconds(5))).isTrue();
        assertThat(processes.running(NAME)).isEmpty();
    }

    @Test
    void killsWhatDoesNotEndWhenAsked() throws IOException {
        processes.start(
                NAME,
                new Launch(List.of("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 0.1; done"), Map.of()));
        await().until(() -> Files.readString(home.output(NAME)).contains("deaf"));
        assertThat(processes.stop(NAME, Duration.ofMillis(500))).isFalse();
        assertThat(processes.running(NAME)).isEmpty();
    }

    @Test
    void takesNoOtherProcessWithTheSameNumberForItsOwn() throws IOException {
        long mine = ProcessHandle.current().pid();
        Incarnation current = Incarnation.of(mine).orElseThrow();
        Files.write(home.pids().resolve(NAME), current.lines());
        assertThat(processes.running(NAME)).isPresent();

        Files.write(home.pids().resolve(NAME), new Incarnation(mine, "1 another-boot").lines());
        assertThat(processes.running(NAME)).isEmpty();
        Files.delete(home.pids().resolve(NAME));
    }

    @Test
    void readsNoProcessFromABrokenFile() {
        assertThat(Incarnation.read(List.of())).isEmpty();
        assertThat(Incarnation.read(List.of("12"))).isEmpty();
        assertThat(Incarnation.read(List.of("abc", "x"))).isEmpty();
        assertThat(Incarnation.read(List.of("12", "x"))).contains(new Incarnation(12, "x"));
    }

    @Test
    void namesTheHolderOfATakenPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LocalPort port = new LocalPort(socket.getLocalPort());
            assertThat(port.isFree()).isFalse();
            assertThat(port.answers()).isTrue();
            if (Files.exists(Path.of("/proc/net/tcp"))) {
                assertThat(port.holder())
                        .map(ProcessHandle::pid)
                        .contains(ProcessHandle.current().pid());
            }
        }
    }

    @Test
    void refusesToStartOnATakenPortAndStartsNothing() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Part part = part(socket.getLocalPort(), sleeping(), () -> true);
            assertThatThrownBy(() -> startUp().start(List.of(part)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port " + socket.getLocalPort())
                    .hasMessageContaining(NAME);
            assertThat(told).isEmpty();
        }
    }

    @Test
    void returnsWhenAllPartsAreWell() throws Exception {
        Part part = part(LocalPort.anyFree().number(), sleeping(), () -> true);
        startUp().start(List.of(part));
        assertThat(told).containsExactly("started sleeper", "well sleeper");
        startUp().start(List.of(part));
        assertThat(told).contains("running sleeper");
    }

    @Test
    void tellsTheEndOfTheLogOfAPartThatDiesAndStopsTheOthers() throws IOException {
        Part good = part(LocalPort.anyFree().number(), sleeping(), () -> true);
        Part bad = new Part(
                "dying",
                List.of(LocalPort.anyFree().number()),
                Set.of(NAME),
                () -> false,
                program(new Launch(List.of("sh", "-c", "echo out of luck; sleep 0.2; exit 3"), Map.of())),
                false);
        assertThatThrownBy(() -> startUp().start(List.of(good, bad)))
                .isInstanceOfSatisfying(
                        StartFailure.class, failure -> assertThat(failure.log()).containsExactly("out of luck"))
                .hasMessageContaining("dying has ended");
        assertThat(processes.running(NAME)).isEmpty();
    }

    private StartUp startUp() {
        Map<String, String> outside = Map.of("LAPOR_KAFKA_BOOTSTRAP", "");
        return new StartUp(home, new Addresses(new Ports(0), outside), processes, new Listening());
    }

    private static Part part(int port, Launch launch, Part.Health health) {
        return new Part(NAME, List.of(port), Set.of(), health, program(launch), false);
    }

    private static Program program(Launch launch) {
        return new Program() {
            @Override
            public Launch prepare() {
                return launch;
            }

            @Override
            public Optional<Training> training(Path scratch) {
                return Optional.empty();
            }
        };
    }

    private static Launch sleeping() {
        return new Launch(List.of("sleep", "60"), Map.of());
    }

    private final class Listening implements Journal {
        @Override
        public void started(String part) {
            told.add("started " + part);
        }

        @Override
        public void well(String part, Duration after) {
            told.add("well " + part);
        }

        @Override
        public void alreadyRunning(String part) {
            told.add("running " + part);
        }
    }
}
