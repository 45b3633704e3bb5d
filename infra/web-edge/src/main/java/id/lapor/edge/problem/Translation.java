package id.lapor.edge.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says of every throwable that can leave a request which refusal it is. */
final class Translation {

    private static final String RETRY_AFTER_SECONDS = "5";

    private Translation() {}

    static Refusal of(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case BindingResult binding -> invalid(fields(binding));
            case MethodValidationResult arguments -> invalid(arguments(arguments));
            case ConstraintViolationException violations -> invalid(violations(violations));
            case HttpMessageNotReadableException unreadable -> Unreadable.refusal(unreadable);
            case MethodArgumentTypeMismatchException mismatch ->
                new Refusal(HttpStatus.BAD_REQUEST, Slugs.INVALID).error(mismatch.getName(), "typeMismatch");
            case MissingServletRequestParameterException missing ->
                new Refusal(HttpStatus.BAD_REQUEST, Slugs.INVALID).error(missing.getParameterName(), "missing");
            case OptimisticLockingFailureException changed -> new Refusal(HttpStatus.CONFLICT, Slugs.CHANGED, changed);
            case DataAccessResourceFailureException away -> unavailable(away);
            case TransientDataAccessException away -> unavailable(away);
            case AuthenticationServiceException away -> unavailable(away);
            case JwtDecoderInitializationException away -> unavailable(away);
            case InvalidParameterException form -> of(HttpStatusCode.valueOf(form.getErrorCode()));
            case ErrorResponse response -> ofResponse(response, failure);
            default -> ofCause(failure);
        };
    }

    /** The refusal of a failure that has only a status, as the container or a filter reports it. */
    static Refusal of(HttpStatusCode status) {
        return new Refusal(status, Slugs.of(status));
    }

    private static Refusal ofCause(Throwable failure) {
        if (Unreadable.causedByTooLargeBody(failure)) {
            return of(HttpStatus.CONTENT_TOO_LARGE);
        }
        return new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, Slugs.INTERNAL, failure);
    }

    private static Refusal unavailable(Throwable cause) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, Slugs.UNAVAILABLE, cause)
                .header("Retry-After", RETRY_AFTER_SECONDS);
    }

    private static Refusal ofResponse(ErrorResponse response, Throwable failure) {
        HttpStatusCode status = response.getStatusCode();
        Refusal refusal = status.is5xxServerError() ? new Refusal(status, Slugs.of(status), failure) : of(status);
        response.getHeaders().forEach((name, values) -> refusal.header(name, String.join(", ", values)));
        return refusal;
    }

    private static Refusal invalid(Stream<FieldProblem> problems) {
        Refusal refusal = new Refusal(HttpStatus.BAD_REQUEST, Slugs.INVALID);
        problems.forEach(refusal::error);
        return refusal;
    }

    private static Stream<FieldProblem> fields(Errors binding) {
        return binding.getAllErrors().stream()
                .map(error -> new FieldProblem(error instanceof FieldError field ? field.getField() : "", error));
    }

    private static Stream<FieldProblem> arguments(MethodValidationResult result) {
        return result.getParameterValidationResults().stream().flatMap(Translation::argument);
    }

    private static Stream<FieldProblem> argument(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return fields(body);
        }
        String name = result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream().map(error -> new FieldProblem(name == null ? "" : name, error));
    }

    private static Stream<FieldProblem> violations(ConstraintViolationException exception) {
        return exception.getConstraintViolations().stream()
                .map(violation -> new FieldProblem(lastNode(violation), said(violation.getMessage())));
    }

    private static String lastNode(ConstraintViolation<?> violation) {
        List<String> nodes =
                Arrays.asList(violation.getPropertyPath().toString().split("\\.", -1));
        return nodes.getLast();
    }

    private static MessageSourceResolvable said(@Nullable String message) {
        return message == null
                ? new DefaultMessageSourceResolvable("missing")
                : new DefaultMessageSourceResolvable(new String[0], message);
    }
}
