package id.lapor.stack;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "token", description = "Prints an access token of a demo account, and nothing else.")
final class TokenCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "USER", description = "bureau, inspector, leader, auditor, liaison.UNIT or officer.UNIT")
    private String user = "";

    @Override
    public Integer call() throws Exception {
        Installation installation = Installation.named();
        String token = installation.tokens(installation.api()).of(user);
        spec.commandLine().getOut().println(token);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
