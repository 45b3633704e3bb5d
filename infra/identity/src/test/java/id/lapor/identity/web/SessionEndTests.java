package id.lapor.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessionEndTests {

    private static final Duration LIFE = Duration.ofHours(12);

    private final MockHttpSession session = new MockHttpSession();
    private Instant now = Instant.ofEpochMilli(session.getCreationTime());
    private final SessionEnd end = new SessionEnd(LIFE, () -> now);

    @Test
    void leavesASessionAloneUntilItsEnd() throws Exception {
        for (int minutes = 0; minutes < LIFE.toMinutes(); minutes += 30) {
            assertThat(sessionSeenAfter(request())).isTrue();
            now = now.plus(Duration.ofMinutes(30));
        }
        assertThat(sessionSeenAfter(request())).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void keepsASessionToItsLastMoment() throws Exception {
        now = now.plus(LIFE).minusMillis(1);
        assertThat(sessionSeenAfter(request())).isTrue();
        now = now.plusMillis(1);
        assertThat(sessionSeenAfter(request())).isFalse();
    }

    @Test
    void beginsNoSession() throws Exception {
        assertThat(sessionSeenAfter(new MockHttpServletRequest())).isFalse();
    }

    @Test
    void letsARequestPassWhoseSessionEndsMeanwhile() throws Exception {
        now = now.plus(LIFE);
        MockHttpServletRequest request = new MockHttpServletRequest() {
            @Override
            public MockHttpSession getSession(boolean create) {
                return session;
            }
        };
        session.invalidate();
        MockFilterChain onwards = new MockFilterChain();
        end.doFilter(request, new MockHttpServletResponse(), onwards);
        assertThat(onwards.getRequest()).isNotNull();
    }

    private MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }

    /** Whether what comes after the filter finds a session. */
    private boolean sessionSeenAfter(MockHttpServletRequest request) throws ServletException, IOException {
        MockFilterChain onwards = new MockFilterChain();
        end.doFilter(request, new MockHttpServletResponse(), onwards);
        assertThat(onwards.getRequest()).isSameAs(request);
        return request.getSession(false) != null;
    }
}
