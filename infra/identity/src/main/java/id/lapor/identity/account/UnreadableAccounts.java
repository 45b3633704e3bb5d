package id.lapor.identity.account;

import java.nio.file.Path;
import java.util.List;

/** An accounts' file with mistakes. Its message names each with its line; the provider does not start with it. */
public final class UnreadableAccounts extends RuntimeException {

    UnreadableAccounts(Path file, List<String> mistakes) {
        super(file + " cannot be used:\n" + String.join("\n", mistakes));
    }
}
