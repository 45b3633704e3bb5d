package id.lapor.edge.signin;

import id.lapor.edge.problem.Audience;
import id.lapor.edge.problem.Problems;
import id.lapor.edge.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Answers who may not pass: programs with 401 or 403, people with the way to the sign-in or a page that explains. */
public final class Gate {

    static final String SIGN_IN = "/oauth2/authorization/" + Provider.REGISTRATION;

    private static final Logger log = LoggerFactory.getLogger(Gate.class);

    private final Problems problems;
    /** Where a sign-in leads back to. */
    private final RequestCache wanted = new HttpSessionRequestCache();

    public Gate(Problems problems) {
        this.problems = problems;
    }

    /** Nobody is signed in, or the token is not accepted. */
    void askForToken(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean sent = request.getHeader("Authorization") != null;
        Refusal refusal = new Refusal(HttpStatus.UNAUTHORIZED, sent ? "token-not-accepted" : "sign-in-required")
                .header("WWW-Authenticate", sent ? "Bearer error=\"invalid_token\"" : "Bearer");
        problems.send(request, response, refusal);
    }

    /** Nobody is signed in to the pages. */
    void askForSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            // A fragment cannot follow to another origin; the whole page can.
            response.setHeader("HX-Refresh", "true");
            problems.send(request, response, new Refusal(HttpStatus.UNAUTHORIZED, "sign-in-required"));
        } else if (Audience.isPerson(request)) {
            response.sendRedirect(request.getContextPath() + SIGN_IN);
        } else {
            problems.send(request, response, new Refusal(HttpStatus.UNAUTHORIZED, "sign-in-required"));
        }
    }

    /** Somebody is signed in, or sent a token, by a password alone, and has a role that asks for more (RFC 9470). */
    void askForSecondFactor(HttpServletRequest request, HttpServletResponse response, String acr) throws IOException {
        Refusal refusal = new Refusal(HttpStatus.FORBIDDEN, "second-factor-required");
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Refresh", "true");
        } else if (!Audience.isPerson(request)) {
            refusal.header(
                    "WWW-Authenticate",
                    "Bearer error=\"insufficient_user_authentication\", "
                            + "error_description=\"a second factor is needed\", acr_values=\"" + acr + "\"");
        } else if (request.getMethod().equals("GET")) {
            wanted.saveRequest(request, response);
        }
        problems.send(request, response, refusal);
    }

    /** Somebody is signed in who may not do this, or a form is too old. */
    void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        String slug = failure instanceof CsrfException ? "form-expired" : "not-permitted";
        problems.send(request, response, new Refusal(HttpStatus.FORBIDDEN, slug));
    }

    /** The provider did not let the person in, or it, or the store of sessions, could not be reached. */
    void signInFailed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        @Nullable Throwable away = Stream.<@Nullable Throwable>iterate(failure, at -> at == null ? null : at.getCause())
                .limit(10)
                .filter(at -> at instanceof Refusal || at instanceof DataAccessException)
                .findFirst()
                .orElse(null);
        if (away == null) {
            log.warn("a sign-in failed: {}", failure.toString());
        }
        problems.send(request, response, away == null ? new Refusal(HttpStatus.UNAUTHORIZED, "sign-in-failed") : away);
    }
}
