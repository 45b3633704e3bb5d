package id.lapor.identity.factor;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The second factor that an account has set up: an authenticator app, or a passkey.
 *
 * @param key what the app has too; absent without an app
 * @param lastStep the step of the last code that was taken; neither it nor an earlier one is taken again
 * @param passkeys none with an app
 */
record Enrolment(String username, @Nullable SharedKey key, long lastStep, List<Passkey> passkeys) {

    static Enrolment of(String username, SharedKey key, long firstStep) {
        return new Enrolment(username, key, firstStep, List.of());
    }

    static Enrolment of(String username, Passkey passkey) {
        return new Enrolment(username, null, 0, List.of(passkey));
    }

    Enrolment used(long step) {
        return new Enrolment(username, key, step, passkeys);
    }

    /**
     * With this in the place of the same passkey as it was before.
     *
     * @throws IllegalStateException if the account does not have that passkey
     */
    Enrolment used(Passkey passkey) {
        List<Passkey> others = passkeys.stream()
                .filter(other -> !other.id().equals(passkey.id()))
                .toList();
        if (others.size() == passkeys.size()) {
            throw new IllegalStateException(username + " has a second factor, and this passkey is none of it");
        }
        return new Enrolment(
                username,
                key,
                lastStep,
                Stream.concat(others.stream(), Stream.of(passkey)).toList());
    }
}
