package id.lapor.identity.account;

import id.lapor.edge.person.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one line of the accounts' file; refuses (IllegalArgumentException) what it cannot take, with a reason. */
record AccountLine(Units units) {

    /** Also the name of a file, so it must be able to be one. */
    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private static final String BCRYPT = "{bcrypt}";
    /** A cost below 10 is too quick to guess, one above 14 takes seconds at each sign-in. */
    private static final Pattern HASH = Pattern.compile("\\$2[aby]\\$1[0-4]\\$[./A-Za-z0-9]{53}");

    private static final int COLUMNS = 5;

    ListedAccount read(List<String> cells) {
        if (cells.size() != COLUMNS) {
            throw new IllegalArgumentException("there are " + cells.size() + " columns, not " + COLUMNS);
        }
        String username = cells.get(0);
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException("\"" + username + "\" is no name of an account: letters, digits, dot, "
                    + "hyphen and underscore, at most 64");
        }
        if (OperatorAccount.isMeantBy(username)) {
            throw new IllegalArgumentException("the name " + username + " belongs to the operator");
        }
        Set<Role> roles = roles(cells.get(2));
        Account account = new Account(username, absent(cells.get(1)), roles, unit(cells.get(3), roles));
        return new ListedAccount(account, hash(cells.get(4)));
    }

    private static Set<Role> roles(String cell) {
        Set<Role> roles = Arrays.stream(cell.split("[|\\s]+", -1))
                .filter(name -> !name.isEmpty())
                .map(AccountLine::role)
                .collect(Collectors.toUnmodifiableSet());
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("the account has no role");
        }
        return roles;
    }

    private static Role role(String name) {
        return Role.named(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no role \"" + name + "\", only " + Arrays.toString(Role.values())));
    }

    private @Nullable String unit(String cell, Set<Role> roles) {
        if (cell.isEmpty() && (roles.contains(Role.LIAISON) || roles.contains(Role.OFFICER))) {
            throw new IllegalArgumentException("a liaison or an officer needs a unit");
        }
        if (!cell.isEmpty() && !units.has(cell)) {
            throw new IllegalArgumentException("there is no unit \"" + cell + "\"");
        }
        return absent(cell);
    }

    private static @Nullable String hash(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        String hash = cell.startsWith(BCRYPT) ? cell.substring(BCRYPT.length()) : "";
        if (!HASH.matcher(hash).matches()) {
            // The cell may be a password: it is not repeated.
            throw new IllegalArgumentException(
                    "the password is neither empty nor {bcrypt} and a hash of cost 10 to 14");
        }
        return hash;
    }

    private static @Nullable String absent(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
