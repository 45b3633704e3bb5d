package id.lapor.edge.signin;

import id.lapor.edge.person.CurrentPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody act, or read what is not for everybody's browser, who needs a second factor and shows none. It stands
 * behind sign-in and sign-out, which stay open, and before who may do what.
 */
final class SecondFactorFilter extends OncePerRequestFilter {

    private final SecondFactor secondFactor;
    private final Gate gate;
    private final RequestMatcher open;

    /** @param open what is the same for everybody: styles, health, the page of a problem itself */
    SecondFactorFilter(SecondFactor secondFactor, Gate gate, RequestMatcher open) {
        this.secondFactor = secondFactor;
        this.gate = gate;
        this.open = open;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return open.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CurrentPerson.claims().filter(secondFactor::isMissing).isPresent()) {
            gate.askForSecondFactor(request, response, secondFactor.acr());
        } else {
            chain.doFilter(request, response);
        }
    }
}
