package id.lapor.identity.account;

import id.lapor.edge.person.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The account that {@code ./lapor account} and {@code ./lapor audit verify} read with. It has no password, so that nobody can
 * sign in with it, and is there whatever other accounts are.
 */
final class OperatorAccount {

    static final String NAME = "operator.auditor";

    private static final Account ACCOUNT = new Account(NAME, "Operator's commands", Set.of(Role.AUDITOR), null);

    private OperatorAccount() {}

    static Optional<Account> find(String username) {
        return NAME.equals(username) ? Optional.of(ACCOUNT) : Optional.empty();
    }

    /** Whether a person's account would pass for this one. */
    static boolean isMeantBy(String username) {
        return NAME.equals(username.toLowerCase(Locale.ROOT));
    }
}
