package id.lapor.stack;

import id.lapor.stack.api.Api;
import id.lapor.stack.clock.Advance;
import id.lapor.stack.clock.MomentConverter;
import id.lapor.stack.clock.SpanConverter;
import id.lapor.stack.clock.StackClock;
import id.lapor.stack.process.Exclusive;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "clock",
        description = "Shows the test clock of a stack that was started by up --test-clock.",
        subcommands = ClockCommand.AdvanceCommand.class)
final class ClockCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        StackClock clock = Installation.named().clock();
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                clock.exists()
                        ? clock.written(clock.now())
                        : "This stack runs on the machine's clock; ./lapor up --test-clock starts it on one that can be moved.");
        out.flush();
        return 0;
    }

    @Command(
            name = "advance",
            description = "Moves the test clock on, from due moment to due moment; at each, all that is due is done.",
            footer = "Exit status 0: it is there. 1: a service is stuck, or there is no test clock. 2: wrongly called.")
    static final class AdvanceCommand implements Callable<Integer> {
        private static final Duration PATIENCE = Duration.ofSeconds(60);
        private static final Duration OUTAGE = Duration.ofSeconds(20);

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @ArgGroup(multiplicity = "1")
        private Target target = new Target();

        /** How far, or until when. */
        static final class Target {
            @Parameters(
                    paramLabel = "SPAN",
                    converter = SpanConverter.class,
                    description = "days, hours, minutes: 3d, 36h, 90m, 2d4h")
            private @Nullable Duration span;

            @Option(
                    names = "--to",
                    paramLabel = "MOMENT",
                    converter = MomentConverter.class,
                    description = "such as 2026-12-23T16:00+07:00")
            private @Nullable Instant moment;

            Instant from(Instant now) {
                if (moment != null) {
                    return moment;
                }
                return span == null ? now : now.plus(span);
            }
        }

        @Override
        public Integer call() throws Exception {
            Installation installation = Installation.named();
            StackClock clock = installation.clock();
            clock.require();
            Instant until = target.from(clock.now());
            PrintWriter out = spec.commandLine().getOut();
            Api api = new Api(OUTAGE);
            Advance advance =
                    new Advance(clock, installation.pulses(api), PATIENCE, moment -> passed(clock, moment, out));
            try (Exclusive _ = Exclusive.of(installation.home())) {
                int moments = advance.to(until);
                out.println("The test clock stands at " + clock.written(clock.now()) + "; " + moments + " due "
                        + (moments == 1 ? "moment" : "moments") + " passed.");
                out.flush();
                return 0;
            } catch (Advance.Stuck stuck) {
                throw new IOException(
                        "The test clock stays at " + clock.written(clock.now()) + ", for nothing has changed in "
                                + PATIENCE.toSeconds() + " s: " + stuck.getMessage() + ". See ./lapor logs.",
                        stuck);
            }
        }

        private static void passed(StackClock clock, Instant moment, PrintWriter out) {
            out.println("  " + clock.written(moment));
            out.flush();
        }
    }
}
