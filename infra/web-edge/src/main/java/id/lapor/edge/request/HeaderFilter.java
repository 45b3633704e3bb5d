package id.lapor.edge.request;

import id.lapor.edge.problem.Problems;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the security headers and {@code Trace-Id} on each answer before anything can fail, so that refusals carry them
 * too. No script or style is allowed inline; a page is never framed; forms go home or to the OpenID provider, to
 * which a sign-in or sign-out leads on.
 */
public final class HeaderFilter extends OncePerRequestFilter {

    private final Map<String, String> headers;
    private final Tracer tracer;

    /** @param formTargets origins beside the own to which a form may lead on, separated by blanks */
    public HeaderFilter(String formTargets, Tracer tracer) {
        this.tracer = tracer;
        this.headers = Map.of(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                        + "frame-ancestors 'none'; form-action 'self' " + formTargets,
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "DENY",
                "Referrer-Policy",
                "same-origin",
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(self)",
                "Cross-Origin-Opener-Policy",
                "same-origin");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.forEach(response::setHeader);
        Span span = tracer.currentSpan();
        if (span != null) {
            request.setAttribute(Problems.TRACE_ID, span.context().traceId());
            response.setHeader("Trace-Id", span.context().traceId());
        }
        chain.doFilter(request, response);
    }
}
