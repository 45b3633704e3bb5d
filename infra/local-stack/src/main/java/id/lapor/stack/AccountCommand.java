package id.lapor.stack;

import id.lapor.stack.account.Balance;
import id.lapor.stack.account.BalanceText;
import id.lapor.stack.account.Books;
import id.lapor.stack.account.Pulse;
import id.lapor.stack.api.Api;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "account",
        description = "Waits up to 60 s for rest, then asks all services what became of each report.",
        footer = "Exit status 0: it balances. 1: it does not. 2: a service could not be asked.")
final class AccountCommand implements Callable<Integer> {
    private static final Duration REST = Duration.ofSeconds(60);
    private static final int COULD_NOT_ASK = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "for programs")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Installation installation = Installation.named();
        PrintWriter out = spec.commandLine().getOut();
        Api api = new Api(Duration.ofSeconds(10));
        try {
            Books books = new Books(installation.pulses(api));
            List<Pulse> busy = books.awaitQuiet(REST);
            Balance balance = books.balance();
            if (json) {
                BalanceText.printJson(balance, busy, out);
            } else {
                BalanceText.print(balance, busy, out);
            }
            return balance.isBalanced() && busy.isEmpty() ? 0 : 1;
        } catch (IOException e) {
            spec.commandLine().getErr().println("The account cannot be taken: " + e.getMessage());
            return COULD_NOT_ASK;
        }
    }
}
