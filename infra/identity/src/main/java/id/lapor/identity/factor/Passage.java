package id.lapor.identity.factor;

import id.lapor.edge.signin.SecondFactor;
import id.lapor.identity.account.Account;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Lets an account on to the services when it has shown as many factors as its roles need. Clients, which are no
 * accounts, are none of its business.
 */
public final class Passage implements AuthorizationManager<RequestAuthorizationContext> {

    private final SecondFactor secondFactor;

    public Passage(SecondFactor secondFactor) {
        this.secondFactor = secondFactor;
    }

    /** Whether nothing more is to be shown. */
    public boolean isOpenTo(Authentication authentication) {
        return !(authentication.getPrincipal() instanceof Account account)
                || !secondFactor.isNeededBy(account.roles())
                || Factor.shownBy(authentication).stream().anyMatch(Factor::isSecond);
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext request) {
        Authentication person = authentication.get();
        return new AuthorizationDecision(person != null && isOpenTo(person));
    }
}
