package id.lapor.benchmark;

import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Home;
import id.lapor.stack.home.Service;
import id.lapor.stack.process.Journal;
import id.lapor.stack.process.Part;
import id.lapor.stack.process.Parts;
import id.lapor.stack.process.Processes;
import id.lapor.stack.process.StartFailure;
import id.lapor.stack.process.StartUp;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One process, or several, of an installation: started as {@code ./lapor up} starts them. */
final class Replica {
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final Journal SILENT = new Journal() {
        @Override
        public void started(String part) {}

        @Override
        public void well(String part, Duration after) {}

        @Override
        public void alreadyRunning(String part) {}
    };

    private final Home home;
    private final Addresses addresses;
    private final Processes processes;
    private final List<Part> parts;

    /** @param names of the parts that this installation is to run */
    Replica(Home home, Addresses addresses, List<String> names) {
        this.home = home;
        this.addresses = addresses;
        this.processes = new Processes(home);
        this.parts = new Parts(home, addresses)
                .all().stream().filter(part -> names.contains(part.name())).toList();
    }

    /** Another follow-up on the store and the broker of an installation. */
    static Replica followup(Home home, Addresses addresses) {
        return new Replica(home, addresses, List.of(Service.FOLLOWUP.title()));
    }

    /** Returns when all are well. */
    void start() throws StartFailure, IOException, InterruptedException {
        new StartUp(home, addresses, processes, SILENT).start(parts);
    }

    /** Ends every process as a power cut would. */
    void kill() {
        handles().forEach(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    void stop() throws IOException {
        for (Part part : parts.reversed()) {
            processes.stop(part.name(), STOP);
        }
    }

    Part part() {
        return parts.getFirst();
    }

    /** Processor time that the process of this name has used since it was started. */
    Duration processorTime(String name) {
        return processes
                .running(name)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    private List<ProcessHandle> handles() {
        return parts.stream()
                .map(part -> processes.running(part.name()))
                .flatMap(Optional::stream)
                .toList();
    }
}
