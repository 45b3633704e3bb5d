package id.lapor.edge.problem;

import id.lapor.edge.EdgeProperties;
import id.lapor.edge.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** Writes refusals down: as ProblemDetail for programs, as the page {@code error/problem} for people. */
public final class Problems {

    /** Where a filter leaves a refusal for the error page of the container. */
    static final String REFUSAL = Refusal.class.getName();
    /** Where the trace id of the request stands. */
    public static final String TRACE_ID = "id.lapor.edge.traceId";

    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final String VIEW = "error/problem";

    private final MessageSource messages;
    private final EdgeProperties properties;
    private final PageFrame frame;
    private final boolean designed = new ClassPathResource("templates/" + VIEW + ".html").exists();

    public Problems(MessageSource messages, EdgeProperties properties, PageFrame frame) {
        this.messages = messages;
        this.properties = properties;
        this.frame = frame;
    }

    /** What a layout needs, added to the model of a problem page too. */
    @FunctionalInterface
    public interface PageFrame {
        void addTo(ModelAndView page, HttpServletRequest request);
    }

    /** Answers a failure from a filter, before or instead of a controller. */
    public void send(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        Refusal refusal = Translation.of(failure);
        refusal.headers().forEach(response::setHeader);
        request.setAttribute(REFUSAL, refusal);
        response.sendError(refusal.status().value());
    }

    /** Whether this request is being answered because something that it needs is away. */
    public static boolean tellsOfAnOutage(HttpServletRequest request) {
        return request.getAttribute(REFUSAL) instanceof Refusal refusal
                && refusal.status().value() == HttpStatus.SERVICE_UNAVAILABLE.value();
    }

    /** The answer of a controller: a {@code ResponseEntity} of a ProblemDetail, or a {@code ModelAndView}. */
    Object answer(HttpServletRequest request, Refusal refusal) {
        Locale locale = Language.of(request).locale();
        ProblemDetail problem = detail(refusal, locale);
        String traceId = request.getAttribute(TRACE_ID) instanceof String id ? id : null;
        if (refusal.status().is5xxServerError()) {
            problem.setProperty("traceId", traceId);
            report(refusal, traceId);
        }
        return designed && Audience.isPerson(request)
                ? page(request, refusal, problem, traceId)
                : ResponseEntity.status(refusal.status())
                        .headers(headers -> refusal.headers().forEach(headers::set))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
    }

    /** A refusal in words, as programs get it; for a page that says it beside what was refused. */
    public ProblemDetail detail(Refusal refusal, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(refusal.status());
        problem.setType(properties.problemBase().resolve(refusal.slug()));
        problem.setTitle(words(refusal, "title", locale));
        problem.setDetail(
                refusal.text() == null
                        ? words(refusal, "detail", locale)
                        : refusal.text().in(locale));
        refusal.properties().forEach(problem::setProperty);
        if (!refusal.errors().isEmpty()) {
            problem.setProperty("errors", errors(refusal, locale));
        }
        return problem;
    }

    private ModelAndView page(
            HttpServletRequest request, Refusal refusal, ProblemDetail problem, @Nullable String traceId) {
        ModelAndView page = new ModelAndView(VIEW);
        page.setStatus(refusal.status());
        page.addObject("status", problem.getStatus());
        page.addObject("title", problem.getTitle());
        page.addObject("detail", problem.getDetail());
        page.addObject("slug", refusal.slug());
        page.addObject("errors", errors(refusal, Language.of(request).locale()));
        page.addObject("traceId", refusal.status().is5xxServerError() ? traceId : null);
        frame.addTo(page, request);
        return page;
    }

    private String words(Refusal refusal, String part, Locale locale) {
        String own = messages.getMessage("problem." + refusal.slug() + "." + part, refusal.args(), null, locale);
        return own != null
                ? own
                : messages.getMessage("problem." + Slugs.of(refusal.status()) + "." + part, null, locale);
    }

    private List<ShownError> errors(Refusal refusal, Locale locale) {
        return refusal.errors().stream()
                .map(error -> new ShownError(error.field(), messages.getMessage(error.message(), locale)))
                .toList();
    }

    private static void report(Refusal refusal, @Nullable String traceId) {
        if (refusal.slug().equals(Slugs.UNAVAILABLE)) {
            log.warn("unavailable, trace {}: {}", traceId, String.valueOf(refusal.getCause()));
        } else {
            log.error("request failed, trace {}", traceId, refusal.getCause());
        }
    }

    /** A field and what is wrong with it, in the caller's language. */
    public record ShownError(String field, String message) {}
}
