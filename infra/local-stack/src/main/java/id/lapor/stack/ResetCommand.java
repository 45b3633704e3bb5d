package id.lapor.stack;

import id.lapor.stack.process.Exclusive;
import id.lapor.stack.process.Trees;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "reset",
        description = "Stops everything and wipes the data, the mails, the keys and the logs. Asks before.")
final class ResetCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--yes", description = "do not ask")
    private boolean yes;

    @Override
    public Integer call() throws Exception {
        Installation installation = Installation.named();
        PrintWriter out = spec.commandLine().getOut();
        if (!yes && !confirmed(installation, out)) {
            out.println("Nothing was changed.");
            out.flush();
            return 1;
        }
        try (Exclusive _ = Exclusive.of(installation.home())) {
            DownCommand.stopAll(installation, out);
            for (Path folder : installation.home().wiped()) {
                Trees.delete(folder);
            }
        }
        out.println("Wiped. The next ./lapor up begins anew.");
        out.flush();
        return 0;
    }

    private static boolean confirmed(Installation installation, PrintWriter out) {
        out.print("This wipes every report, mail and key in "
                + installation.home().root() + ". Type yes to go on: ");
        out.flush();
        Scanner answers = new Scanner(System.in, StandardCharsets.UTF_8);
        return answers.hasNextLine()
                && answers.nextLine().strip().toLowerCase(Locale.ROOT).equals("yes");
    }
}
