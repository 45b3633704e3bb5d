package id.lapor.edge.problem;

import id.lapor.delivery.NoSuchDocument;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A command to a document that does not exist is answered 404. */
@ControllerAdvice
@Order(0)
public final class DocumentAdvice {

    private final Problems problems;

    public DocumentAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    Object refuse(NoSuchDocument missing, HttpServletRequest request) {
        return problems.answer(request, Translation.of(HttpStatus.NOT_FOUND));
    }
}
