package id.lapor.edge.language;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes {@code /en} a part of the context path, so that routes are written once and every link that a page makes
 * ({@code @{/x}}, redirects, form actions) stays in its language. The session cookie keeps its path, since that
 * comes from the container.
 */
public final class LanguageFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean prefixed = isBelowPrefix(request, asked(request));
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            language(request, prefixed).remember(request);
        }
        chain.doFilter(prefixed ? new Prefixed(request) : new Spoken(request), response);
    }

    private static Language language(HttpServletRequest request, boolean prefixed) {
        String accepted = request.getHeader("Accept-Language");
        if (prefixed) {
            return Language.ENGLISH;
        }
        return accepted != null && asked(request).startsWith(request.getContextPath() + "/api/")
                ? Language.accepted(accepted)
                : Language.INDONESIAN;
    }

    /** The address that was asked for, also while an error about it is being answered. */
    private static String asked(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }

    private static boolean isBelowPrefix(HttpServletRequest request, String uri) {
        String prefix = request.getContextPath() + Language.ENGLISH_PREFIX;
        return uri.equals(prefix) || uri.startsWith(prefix + "/");
    }

    /** Answers the question for the caller's locale with the language that is spoken, to filters too. */
    private static class Spoken extends HttpServletRequestWrapper {

        Spoken(HttpServletRequest inner) {
            super(inner);
        }

        @Override
        public Locale getLocale() {
            return Language.of(this).locale();
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(getLocale()));
        }
    }

    private static final class Prefixed extends Spoken {

        private final HttpServletRequest inner;

        Prefixed(HttpServletRequest inner) {
            super(inner);
            this.inner = inner;
        }

        @Override
        public String getContextPath() {
            return inner.getContextPath() + Language.ENGLISH_PREFIX;
        }

        @Override
        public String getRequestURI() {
            String uri = inner.getRequestURI();
            if (uri.equals(getContextPath())) {
                return uri + "/";
            }
            return isBelowPrefix(inner, uri)
                    ? uri
                    : getContextPath() + uri.substring(inner.getContextPath().length());
        }

        @Override
        public String getServletPath() {
            String path = inner.getServletPath();
            if (path.equals(Language.ENGLISH_PREFIX)) {
                return "/";
            }
            return path.startsWith(Language.ENGLISH_PREFIX + "/")
                    ? path.substring(Language.ENGLISH_PREFIX.length())
                    : path;
        }
    }
}
