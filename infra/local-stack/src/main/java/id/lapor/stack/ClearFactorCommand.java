package id.lapor.stack;

import id.lapor.stack.home.Home;
import id.lapor.stack.home.Provider;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "clear-factor",
        description = "Lets an account set up its second factor anew at the next sign-in, as after a lost phone.")
final class ClearFactorCommand implements Callable<Integer> {
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "USER", description = "the name of the account")
    private String user = "";

    @Override
    public Integer call() throws Exception {
        Installation installation = Installation.named();
        if (!installation.addresses().runs(Provider.OWN)) {
            throw new IllegalArgumentException("Second factors are kept by "
                    + installation.addresses().issuer() + ": there, its administrators delete the one that was lost.");
        }
        PrintWriter out = spec.commandLine().getOut();
        boolean cleared = cleared(installation.home(), user);
        out.println(cleared ? user + " sets up a second factor at the next sign-in." : user + " has no second factor.");
        out.flush();
        return cleared ? 0 : 1;
    }

    /** The provider reads the file anew at each sign-in, so it need not be told. Refuses what can be no account. */
    static boolean cleared(Home home, String user) throws IOException {
        if (!ACCOUNT.matcher(user).matches()) {
            throw new IllegalArgumentException("\"" + user + "\" is no name of an account.");
        }
        return Files.deleteIfExists(
                home.data(Provider.OWN.process()).resolve("factors").resolve(user));
    }
}
