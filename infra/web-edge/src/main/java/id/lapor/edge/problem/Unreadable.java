package id.lapor.edge.problem;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Tells apart what can be wrong with a JSON body: its length, its form, or one of its fields. */
final class Unreadable {

    private Unreadable() {}

    static Refusal refusal(HttpMessageNotReadableException exception) {
        if (causedByTooLargeBody(exception)) {
            return Translation.of(HttpStatus.CONTENT_TOO_LARGE);
        }
        return switch (exception.getCause()) {
            case DatabindException field -> field(field);
            case null, default -> new Refusal(HttpStatus.BAD_REQUEST, Slugs.MALFORMED);
        };
    }

    static boolean causedByTooLargeBody(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause == null ? null : cause.getCause())
                .limit(10)
                .anyMatch(BodyTooLarge.class::isInstance);
    }

    private static Refusal field(DatabindException exception) {
        if (exception.getCause() instanceof Refusal refusal) {
            return refusal;
        }
        String message = exception instanceof UncleanText ? "unclean" : "typeMismatch";
        return new Refusal(HttpStatus.BAD_REQUEST, Slugs.INVALID).error(path(exception), message);
    }

    private static String path(DatabindException exception) {
        return exception.getPath().stream()
                .map(Unreadable::step)
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null ? "[" + reference.getIndex() + "]" : reference.getPropertyName();
    }
}
