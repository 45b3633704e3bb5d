package id.lapor.identity.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Checks name and password. The password is hashed before the name is looked at, so both refusals take the same time. */
public final class DemoSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final DemoPassword password;
    private final Attempts attempts;

    public DemoSignIn(Accounts accounts, DemoPassword password, Attempts attempts) {
        this.accounts = accounts;
        this.password = password;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        if (!attempts.begin(given.getName())) {
            throw new LockedException("too many failed sign-ins");
        }
        boolean right = password.is(given.getCredentials());
        Optional<Account> account = accounts.find(given.getName());
        if (!right || account.isEmpty()) {
            throw new BadCredentialsException("no such account with this password");
        }
        attempts.succeeded(given.getName());
        return signedIn(account.get(), given.getDetails());
    }

    private static Authentication signedIn(Account account, @Nullable Object details) {
        UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(
                account,
                null,
                List.of(
                        new SimpleGrantedAuthority(account.role().authority()),
                        // Says by what and when the person signed in: the auth_time of the ID token.
                        FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
        token.setDetails(details);
        return token;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
