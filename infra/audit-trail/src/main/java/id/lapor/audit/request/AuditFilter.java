package id.lapor.audit.request;

import id.lapor.audit.chain.Deed;
import id.lapor.audit.chain.NotRecorded;
import id.lapor.audit.chain.Recorder;
import id.lapor.edge.person.CurrentPerson;
import id.lapor.edge.problem.Problems;
import id.lapor.edge.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Records each request of a signed-in person. Stands in the security chain just before who may do what is decided, so that
 * those who are turned away are recorded too. What somebody reads is shown only when the record is on disk; without it the
 * answer is 503. A command is recorded when it is done.
 */
public final class AuditFilter extends OncePerRequestFilter {
    /** What tells nobody anything about a report or a person. */
    private static final List<String> NOT_RECORDED =
            List.of("/kit/", "/webjars/", "/actuator/", "/v3/api-docs", "/favicon.ico", "/error", "/api/v1/pulse");

    private final Recorder recorder;
    private final Problems problems;
    private final int mostReports;

    /** @param mostReports how many of the tracking numbers of an answer are kept */
    public AuditFilter(Recorder recorder, Problems problems, int mostReports) {
        this.recorder = recorder;
        this.problems = problems;
        this.mostReports = mostReports;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return NOT_RECORDED.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Visit> visit = Visit.of(request, CurrentPerson.find());
        if (visit.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            follow(visit.get(), request, response, chain);
        }
    }

    private void follow(Visit visit, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldAnswer begun = WebUtils.getNativeResponse(response, HeldAnswer.class);
        HeldAnswer answer = begun != null ? begun : new HeldAnswer(response, () -> recordStream(visit, response));
        try {
            chain.doFilter(request, answer);
        } catch (RuntimeException | ServletException | IOException failure) {
            visit.deed(statusOf(failure), answer.reports(), mostReports).ifPresent(recorder::recordDone);
            throw failure;
        }
        if (!isAsyncStarted(request) && !answer.isFlowing()) {
            release(visit, answer, request);
        }
    }

    private void release(Visit visit, HeldAnswer answer, HttpServletRequest request) throws IOException {
        Optional<Deed> deed = visit.deed(answer.getStatus(), answer.reports(), mostReports);
        try {
            if (deed.isPresent()) {
                record(visit, deed.get());
            }
            answer.copyBodyToResponse();
        } catch (NotRecorded unseen) {
            answer.resetBuffer();
            problems.send(request, (HttpServletResponse) answer.getResponse(), notShown());
        }
    }

    private void record(Visit visit, Deed deed) throws NotRecorded {
        // A refusal shows nothing, and what is done is done: neither is taken back when the trail is late.
        if (visit.isReading() && deed.outcome() < 300) {
            recorder.record(deed);
        } else {
            recorder.recordDone(deed);
        }
    }

    private void recordStream(Visit visit, HttpServletResponse response) {
        Optional<Deed> deed = visit.deed(response.getStatus(), TrackingNumbers.in(""), mostReports);
        try {
            if (deed.isPresent()) {
                record(visit, deed.get());
            }
        } catch (NotRecorded unseen) {
            throw notShown();
        }
    }

    /** The cause is in the log once, from the recorder, and not again for each request. */
    private static Refusal notShown() {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "not-recorded").header("Retry-After", "5");
    }

    private static int statusOf(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal.status().value();
            case AccessDeniedException denied -> HttpStatus.FORBIDDEN.value();
            default -> HttpStatus.INTERNAL_SERVER_ERROR.value();
        };
    }
}
