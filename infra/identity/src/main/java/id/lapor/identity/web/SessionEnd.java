package id.lapor.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session some time after its beginning, however busy it is; the container knows idleness only. A sign-in happens
 * within minutes of the beginning, since the session begins with the page that asks for it.
 */
final class SessionEnd extends OncePerRequestFilter {

    private final Duration life;
    private final InstantSource clock;

    SessionEnd(Duration life, InstantSource clock) {
        this.life = life;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            endIfOver(session);
        }
        chain.doFilter(request, response);
    }

    private void endIfOver(HttpSession session) {
        try {
            Instant end = Instant.ofEpochMilli(session.getCreationTime()).plus(life);
            if (!clock.instant().isBefore(end)) {
                session.invalidate();
            }
        } catch (IllegalStateException endedMeanwhile) {
            logger.debug("another request ended the session", endedMeanwhile);
        }
    }
}
