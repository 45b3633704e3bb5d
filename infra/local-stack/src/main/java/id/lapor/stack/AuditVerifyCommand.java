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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--service",
            paramLabel = "S",
            description = "only this one: intake, routing, followup or reporting")
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
        Api api = new Api(Duration.ofSeconds(10));
        PrintWriter out = spec.commandLine().getOut();
        try {
            Chains chains = new Chains(api, installation.tokens(api), installation.addresses());
            boolean whole = true;
            for (Service each : asked) {
                List<DayChain> days = noted == null ? chains.of(each, day) : List.of(chains.of(each, noted));
                days.forEach(chain -> out.println(chain.line()));
                if (days.isEmpty()) {
                    out.println(each.title() + ": no records");
                }
                whole = whole && days.stream().allMatch(DayChain::isWhole);
            }
            out.flush();
            return whole ? 0 : 1;
        } catch (IOException e) {
            spec.commandLine().getErr().println("The trail cannot be verified: " + e.getMessage());
            return COULD_NOT_ASK;
        }
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
        return NotedRecord.read(seal)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--seal is written 2026-11-24/00000101=HASH, as in the log"));
    }
}
