package id.lapor.edge.page;

import id.lapor.edge.EdgeProperties;
import id.lapor.edge.language.Language;
import id.lapor.edge.person.CurrentPerson;
import id.lapor.edge.problem.Problems.PageFrame;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives each rendered page what its layout shows: {@code person} (absent when nobody is signed in), {@code language}
 * ({@code id} or {@code en}), {@code otherLanguageUrl} (the same page in the other language), {@code currentPath}
 * (without the language), {@code links} (the services' addresses in this language, by short name), {@code service},
 * {@code csrf} (absent on pages without a session) and {@code testClock} (absent where time is the machine's).
 */
public final class Frame implements HandlerInterceptor, PageFrame {

    private final EdgeProperties properties;
    private final String service;
    private final @Nullable ClockBand band;

    /**
     * @param service the short name of this service, as in {@code links}
     * @param band absent where the domain's time is the machine's
     */
    public Frame(EdgeProperties properties, String service, @Nullable ClockBand band) {
        this.properties = properties;
        this.service = service;
        this.band = band;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {
        if (modelAndView != null && modelAndView.hasView() && !leadsElsewhere(modelAndView)) {
            addTo(modelAndView, request);
        }
    }

    @Override
    public void addTo(ModelAndView page, HttpServletRequest request) {
        Language language = Language.of(request);
        page.addObject("language", language.code());
        page.addObject("currentPath", path(request));
        page.addObject("otherLanguageUrl", inOtherLanguage(request, language));
        page.addObject("links", links(language));
        page.addObject("service", service);
        if (band != null) {
            page.addObject("testClock", band.moment(language));
        }
        CurrentPerson.find().ifPresent(person -> page.addObject("person", person));
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token && hasPages()) {
            page.addObject("csrf", token);
        }
    }

    private boolean hasPages() {
        return properties.pages() || !properties.officePaths().isEmpty();
    }

    private static boolean leadsElsewhere(ModelAndView page) {
        String view = page.getViewName();
        return view == null || view.startsWith("redirect:") || view.startsWith("forward:");
    }

    private Map<String, String> links(Language language) {
        Map<String, String> links = new TreeMap<>();
        properties.links().forEach((name, address) -> links.put(name, address + language.prefix()));
        return links;
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed instanceof String asked ? asked : request.getRequestURI();
        String path = uri.startsWith(request.getContextPath())
                ? uri.substring(request.getContextPath().length())
                : uri;
        // Two slashes at the front would make a link to another host.
        return "/" + StringUtils.trimLeadingCharacter(path, '/');
    }

    private static String inOtherLanguage(HttpServletRequest request, Language language) {
        String context = request.getContextPath();
        String home = context.substring(0, context.length() - language.prefix().length());
        String other = language == Language.ENGLISH ? home : home + Language.ENGLISH_PREFIX;
        String query = request.getQueryString();
        return other + path(request) + (query == null ? "" : "?" + query);
    }
}
