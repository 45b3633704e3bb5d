package id.lapor.identity.account;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Which accounts exist: those of the installation's file, or, where there is none, those for demonstration. */
public final class Accounts {

    private final @Nullable Map<String, ListedAccount> listed;
    private final DemoAccounts demo;
    private final DemoPassword password;
    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();

    Accounts(@Nullable Map<String, ListedAccount> listed, Units units, DemoPassword password) {
        this.listed = listed;
        this.demo = new DemoAccounts(units);
        this.password = password;
    }

    /** The account of that name, written exactly so; empty for an unknown name or unit. */
    public Optional<Account> find(String username) {
        return listed == null
                ? demo.find(username)
                : Optional.ofNullable(listed.get(username)).map(ListedAccount::account);
    }

    /**
     * Also the operator's own account, by which {@code ./lapor account} and {@code audit verify} read, and an account for
     * demonstration where it is not listed, as which {@code demo} and {@code token} act: nobody can sign in with them.
     */
    public Optional<Account> findForOperator(String username) {
        return OperatorAccount.find(username).or(() -> find(username)).or(() -> demo.find(username));
    }

    public boolean areForDemonstration() {
        return listed == null;
    }

    /** Whether this is the account's password: its own, or that of the demonstration where it has none of its own. */
    boolean isPassword(String username, @Nullable Object given) {
        ListedAccount account = listed == null ? null : listed.get(username);
        return (account == null || account.hash() == null)
                ? password.is(given)
                : (given instanceof CharSequence own && encoder.matches(own, account.hash()));
    }
}
