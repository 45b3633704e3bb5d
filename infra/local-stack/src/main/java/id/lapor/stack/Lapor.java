package id.lapor.stack;

import id.lapor.stack.process.StartFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program behind {@code ./lapor}. Exit status: 0 done, 1 not done (or does not balance), 2 wrongly called or could not ask. */
@Command(
        name = "lapor",
        scope = CommandLine.ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        description = "Runs the Lapor platform on this machine.",
        footer = {
            "",
            "In the script itself: test [--long], which runs every test.",
            "",
            "LAPOR_HOME (~/.lapor) holds the data; LAPOR_PORT_OFFSET moves every port;",
            "LAPOR_MONGODB_URI, LAPOR_KAFKA_BOOTSTRAP, LAPOR_OIDC_ISSUER and LAPOR_SMTP_HOST",
            "replace store, broker, identity and mail catcher."
        },
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            RestartCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            TokenCommand.class,
            ClearFactorCommand.class,
            DemoCommand.class,
            AccountCommand.class,
            AuditCommand.class,
            ClockCommand.class,
            LatencyCommand.class,
            TrainCommand.class,
            HelpCommand.class
        })
public final class Lapor {
    private Lapor() {}

    public static void main(String[] arguments) {
        CommandLine commands = new CommandLine(new Lapor());
        commands.setExecutionExceptionHandler((e, command, parsed) -> explain(e, command.getErr()));
        System.exit(arguments.length == 0 ? usage(commands) : commands.execute(arguments));
    }

    private static int usage(CommandLine commands) {
        commands.usage(commands.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /** What a person can act on is said in a sentence; only a fault of the program itself shows where it happened. */
    private static int explain(Exception e, PrintWriter err) {
        switch (e) {
            case StartFailure failure -> {
                err.println(failure.getMessage());
                failure.log().forEach(line -> err.println("  | " + line));
            }
            case NoSuchFileException missing ->
                err.println(missing.getFile() + " is not there. Has ./lapor up run once?");
            case IOException broken when broken.getMessage() != null -> err.println(broken.getMessage());
            case IllegalArgumentException wrong -> err.println(wrong.getMessage());
            default -> e.printStackTrace(err);
        }
        return e instanceof IllegalArgumentException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }
}
