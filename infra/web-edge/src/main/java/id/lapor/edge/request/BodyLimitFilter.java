package id.lapor.edge.request;

import id.lapor.edge.problem.BodyTooLarge;
import id.lapor.edge.problem.Problems;
import id.lapor.edge.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses (413) a body over the limit: at once when it says its length, else when the limit is passed while it is
 * read. Form fields of unknown length are counted by the container.
 */
public final class BodyLimitFilter extends OncePerRequestFilter {

    private final long limit;
    private final Problems problems;

    /** @param limit bytes, more than zero */
    public BodyLimitFilter(long limit, Problems problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length > limit) {
            problems.send(request, response, tooLarge());
            return;
        }
        try {
            chain.doFilter(length < 0 ? new LimitedRequest(request, limit) : request, response);
        } catch (BodyTooLarge found) {
            problems.send(request, response, tooLarge());
        }
    }

    private Refusal tooLarge() {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "body-too-large")
                .args(limit)
                .with("limit", limit);
    }
}
