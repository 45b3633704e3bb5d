package id.lapor.stack;

import id.lapor.stack.api.Api;
import id.lapor.stack.audit.Chains;
import id.lapor.stack.audit.DayChain;
import id.lapor.stack.audit.NotedRecord;
import id.lapor.stack.home.Service;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = "Walks the chain of each service and day, and says where it breaks.",
        footer = "Exit status 0: every chain is whole. 1: one is broken. 2: a service could not be asked.")
final class AuditVerifyCommand implements Callable<Integer> {
    private static final int COULD_NOT_ASK = 2;
    private static final Duration OUTAGE = Duration.ofSeconds(10);
    private static final Duration LONGEST_DAY = Duration.ofMinutes(5);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--service",
            paramLabel = "S",
            description = "only this one: intake, routing, followup, notification or reporting")
    private @Nullable String service;

    @Option(names = "--day", paramLabel = "D", description = "only this one, as in 2026-11-24")
    private @Nullable LocalDate day;

    @Option(
            names = "--seal",
            paramLabel = "ID=HASH",
            description = "a record as it was noted outside (\"audit seal ...\" in the service's log); with --service")
    private @Nullable String seal;

    @Override
    public Integer call() throws Exception {
        List<Service> asked = services();
        NotedRecord noted = noted();
        Installation installation = Installation.named();
        Api api = new Api(OUTAGE, LONGEST_DAY);
        try {
            Chains chains = new Chains(api, installation.tokens(api), installation.addresses()::of);
            boolean whole = true;
            for (Service each : asked) {
                whole = verify(chains, each, noted) && whole;
            }
            return whole ? 0 : 1;
        } catch (IOException e) {
            spec.commandLine().getErr().println("The trail cannot be verified: " + e.getMessage());
            return COULD_NOT_ASK;
        }
    }

    private boolean verify(Chains chains, Service each, @Nullable NotedRecord noted)
            throws IOException, InterruptedException {
        List<DayChain> told = new ArrayList<>();
        if (noted != null) {
            tell(chains.of(each, noted), told);
        } else if (day != null) {
            tell(chains.of(each, day), told);
        } else {
            chains.all(each, chain -> tell(chain, told));
        }
        if (told.isEmpty()) {
            say(each.title() + ": no records");
        }
        return told.stream().allMatch(DayChain::isWhole);
    }

    private void tell(DayChain chain, List<DayChain> told) {
        told.add(chain);
        say(chain.line());
    }

    /** At once: a long trail takes its time. */
    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private List<Service> services() {
        List<Service> found = Stream.of(Service.values())
                .filter(each -> service == null || each.title().equals(service))
                .toList();
        if (found.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No service \"" + service + "\" keeps a trail: "
                            + Stream.of(Service.values()).map(Service::title).collect(Collectors.joining(", ")));
        }
        return found;
    }

    private @Nullable NotedRecord noted() {
        if (seal == null) {
            return null;
        }
        if (service == null) {
            throw new ParameterException(spec.commandLine(), "--seal needs --service: whose record is it?");
        }
        if (day != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--seal names its day itself: leave --day out, or verify the day without --seal");
        }
        return NotedRecord.read(seal)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--seal is written 2026-11-24/00000101=HASH, as in the log"));
    }
}
