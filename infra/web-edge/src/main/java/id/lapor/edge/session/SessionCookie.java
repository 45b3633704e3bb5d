package id.lapor.edge.session;

import id.lapor.edge.problem.Problems;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * The service's session cookie: HttpOnly, SameSite=Lax, Secure behind https, one for both languages. What needs nobody
 * signed in does not read it; and a page that tells of an outage is drawn without the session, which may be what is away.
 */
public final class SessionCookie implements HttpSessionIdResolver {

    private final CookieHttpSessionIdResolver cookie = new CookieHttpSessionIdResolver();

    private final RequestMatcher area;

    /** @param area what is asked for within a session; elsewhere the cookie is not looked at */
    public SessionCookie(String name, RequestMatcher area) {
        this.area = area;
        DefaultCookieSerializer form = new DefaultCookieSerializer();
        form.setCookieName(name);
        form.setCookiePath("/");
        form.setUseHttpOnlyCookie(true);
        form.setSameSite("Lax");
        form.setUseBase64Encoding(false);
        cookie.setCookieSerializer(form);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return !area.matches(request) || tellsOfAnOutage(request) ? List.of() : cookie.resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        cookie.setSessionId(request, response, sessionId);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookie.expireSession(request, response);
    }

    private static boolean tellsOfAnOutage(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR && Problems.tellsOfAnOutage(request);
    }
}
