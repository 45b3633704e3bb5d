package id.lapor.edge.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside a controller: in a filter, in the security chain, in the container. */
@Controller
public class ErrorDispatch implements ErrorController {

    private final Problems problems;

    public ErrorDispatch(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        return problems.answer(request, refusal(request));
    }

    private static Refusal refusal(HttpServletRequest request) {
        if (request.getAttribute(Problems.REFUSAL) instanceof Refusal refusal) {
            return refusal;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return Translation.of(rootOfServletFailure(failure));
        }
        // Asked for directly, the error page is a page that does not exist.
        return Translation.of(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? HttpStatusCode.valueOf(code)
                        : HttpStatusCode.valueOf(404));
    }

    private static Throwable rootOfServletFailure(Throwable failure) {
        @Nullable Throwable cause = failure instanceof ServletException ? failure.getCause() : null;
        return cause == null ? failure : cause;
    }
}
