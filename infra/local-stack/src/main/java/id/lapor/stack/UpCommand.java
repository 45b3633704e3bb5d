package id.lapor.stack;

import id.lapor.stack.clock.MomentConverter;
import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Provider;
import id.lapor.stack.home.ReferenceUnits;
import id.lapor.stack.home.Service;
import id.lapor.stack.process.Exclusive;
import id.lapor.stack.process.Part;
import id.lapor.stack.process.ShutDown;
import id.lapor.stack.process.StartUp;
import id.lapor.stack.process.Trainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "up", description = "Starts whatever does not run, and returns when all of it is well.")
final class UpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--no-training",
            description = "Do not make, beside the running platform, what lets the next start take half the time.")
    private boolean noTraining;

    @Option(
            names = "--test-clock",
            arity = "0..1",
            paramLabel = "MOMENT",
            description = {
                "Run on a clock that ./lapor clock advance moves; it begins at the moment, or now.",
                "The home keeps it until ./lapor reset."
            })
    private @Nullable String testClock;

    @ArgGroup
    private @Nullable Choice choice;

    /** Which identity provider; without a choice the one of the last time. */
    private static final class Choice {
        @Option(
                names = "--keycloak",
                description = "Run Keycloak as the identity provider, now and at every later start.")
        private boolean keycloak;

        @Option(
                names = "--own-identity",
                description = "Run the platform's small identity provider, now and at every later start.")
        private boolean own;

        Provider provider() {
            return keycloak && !own ? Provider.KEYCLOAK : Provider.OWN;
        }
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Installation installation = Installation.named();
        try (Exclusive _ = Exclusive.of(installation.home())) {
            if (testClock != null) {
                beginTestClock(installation, testClock);
            }
            if (choice != null) {
                choose(installation, choice.provider());
                installation = Installation.named();
            }
            installation.keys().make();
            new ReferenceUnits(installation.home()).copy();
            start(installation, out);
            if (!noTraining) {
                new Trainer(installation.home(), installation.processes()).startInBackground(List.of("train"));
            }
        }
        tell(installation, out);
        return 0;
    }

    /**
     * Before anything else is changed: what was filed on the machine's clock stays on it, since no way leads back from a test
     * clock but a reset.
     *
     * @param moment where it begins; empty for the present
     */
    static void beginTestClock(Installation installation, String moment) throws IOException {
        boolean running = Stream.of(Service.values())
                .anyMatch(service ->
                        installation.processes().running(service.title()).isPresent());
        if (!installation.clock().exists() && (running || installation.home().hasData())) {
            throw new IOException(installation.home().root() + " lives on the machine's clock, and its data stay on it."
                    + " Start a home of its own on a test clock (LAPOR_HOME=... ./lapor up --test-clock), or wipe this"
                    + " one first (./lapor reset).");
        }
        installation.clock().begin(moment.isEmpty() ? null : MomentConverter.read(moment));
    }

    /** Another provider is another issuer: what runs with the one before is stopped, to start with the new one. */
    private static void choose(Installation installation, Provider provider) throws IOException {
        if (provider != installation.addresses().provider()) {
            List<Part> affected = installation.parts().all().stream()
                    .filter(part -> !part.lastToStop())
                    .toList();
            new ShutDown(installation.processes()).stop(affected, (_, _) -> {});
            provider.choose(installation.home());
        }
    }

    private static void start(Installation installation, PrintWriter out) throws Exception {
        List<Part> parts = installation.parts().all();
        out.println("Starting Lapor in " + installation.home().root());
        AtomicBoolean settled = new AtomicBoolean();
        try (Progress progress =
                new Progress(out, parts.stream().map(Part::name).toList())) {
            StartUp start =
                    new StartUp(installation.home(), installation.addresses(), installation.processes(), progress);
            Thread stopped = new Thread(() -> undoUnless(settled, start));
            Runtime.getRuntime().addShutdownHook(stopped);
            start.start(parts);
            settled.set(true);
        }
    }

    /** Ctrl-C while it starts: nothing stays half-started. */
    private static void undoUnless(AtomicBoolean settled, StartUp start) {
        if (!settled.get()) {
            try {
                start.undo();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static void tell(Installation installation, PrintWriter out) throws IOException {
        Addresses addresses = installation.addresses();
        out.println();
        out.println("Lapor is up.");
        if (installation.clock().exists()) {
            out.println("  It runs on a test clock, which stands at "
                    + installation.clock().written(installation.clock().now()) + ".");
            out.println("  ./lapor clock advance moves it; ./lapor reset brings the machine's clock back.");
        }
        out.println("  File and follow a report   " + addresses.of(Service.INTAKE));
        out.println("  The bureau's desk          " + addresses.of(Service.ROUTING) + "/triage");
        out.println("  The officers' cases        " + addresses.of(Service.FOLLOWUP) + "/cases");
        out.println("  Figures                    " + addresses.of(Service.REPORTING) + "/figures");
        if (addresses.ownMail()) {
            out.println("  Mail that was sent         " + addresses.mailPages());
        }
        if (addresses.ownIdentity()) {
            tellOfAccounts(installation, out);
        }
        out.flush();
    }

    private static void tellOfAccounts(Installation installation, PrintWriter out) throws IOException {
        boolean keycloak = installation.addresses().runs(Provider.KEYCLOAK);
        if (Files.exists(installation.home().accountsFile())) {
            out.println("Accounts: those of "
                    + (keycloak
                            ? "Keycloak"
                            : installation.home().accountsFile().toString()));
        } else {
            tellOfDemoAccounts(installation, keycloak, out);
        }
        if (keycloak) {
            out.println("  Keycloak's console: " + installation.addresses().console() + ", user admin, password in");
            out.println("  " + installation.keys().keycloakPasswordFile());
        }
    }

    private static void tellOfDemoAccounts(Installation installation, boolean keycloak, PrintWriter out)
            throws IOException {
        out.println(
                "Demo accounts: bureau, inspector, leader, auditor, and liaison.UNIT and officer.UNIT of each unit,");
        out.println("  for instance liaison.DITJEN-IMIGRASI. Password of all: "
                + installation.keys().demoPassword());
        out.println("  bureau, inspector and auditor set up a second factor when they first sign in: have an");
        out.println("  authenticator app at hand"
                + (keycloak ? "." : " (./lapor clear-factor USER lets them do it again)."));
    }
}
