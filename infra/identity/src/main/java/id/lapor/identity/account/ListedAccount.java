package id.lapor.identity.account;

import org.jspecify.annotations.Nullable;

/**
 * A line of the accounts' file.
 *
 * @param hash bcrypt, without its prefix; absent where the password of the demonstration is good
 */
record ListedAccount(Account account, @Nullable String hash) {}
