package id.lapor.identity.account;

import id.lapor.edge.person.Role;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Checks name and password. An unknown name costs a hash too, so that it is not told by the time that it takes. */
public final class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Attempts attempts;

    public PasswordSignIn(Accounts accounts, Attempts attempts) {
        this.accounts = accounts;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        if (!attempts.begin(given.getName())) {
            throw new LockedException("too many failed sign-ins");
        }
        boolean right = accounts.isPassword(given.getName(), given.getCredentials());
        Optional<Account> account = accounts.find(given.getName());
        if (!right || account.isEmpty()) {
            throw new BadCredentialsException("no such account with this password");
        }
        attempts.succeeded(given.getName());
        return signedIn(account.get(), given.getDetails());
    }

    private static Authentication signedIn(Account account, @Nullable Object details) {
        Stream<GrantedAuthority> roles =
                account.roles().stream().map(Role::authority).map(SimpleGrantedAuthority::new);
        // Says by what and when the person signed in: amr and auth_time of the tokens.
        GrantedAuthority factor = FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
        UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(
                account, null, Stream.concat(roles, Stream.of(factor)).toList());
        token.setDetails(details);
        return token;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
