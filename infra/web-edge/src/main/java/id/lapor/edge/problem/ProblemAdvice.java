package id.lapor.edge.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** The one advice: everything that a controller throws goes through {@link Translation}. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public final class ProblemAdvice {

    private final Problems problems;

    public ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    Object refuse(Exception failure, HttpServletRequest request) {
        return problems.answer(request, Translation.of(failure));
    }

    /** Who may do what is answered by the security chain: it knows how to ask for a sign-in. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    Object leaveToSecurity(RuntimeException failure, HttpServletRequest request) {
        if (failure instanceof AuthenticationServiceException) {
            return refuse(failure, request);
        }
        throw failure;
    }

    /** The reader has gone away; there is nobody to answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    @Nullable Object forget() {
        return null;
    }
}
