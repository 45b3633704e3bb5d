package id.lapor.edge.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns what the filters further in throw (the security chain above all) into problems, before the container logs it. */
public final class ProblemFilter extends OncePerRequestFilter {

    private final Problems problems;

    public ProblemFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            // Everything that is thrown here would end as a bare 500 of the container.
            if (response.isCommitted()) {
                throw failure;
            }
            problems.send(request, response, failure);
        }
    }
}
