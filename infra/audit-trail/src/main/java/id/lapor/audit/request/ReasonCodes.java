package id.lapor.audit.request;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Notes the reason of a command's body where it is a code ({@code NO_AUTHORITY}); words stay where they belong. */
@ControllerAdvice
public final class ReasonCodes extends RequestBodyAdviceAdapter {
    private static final String REASON = "reason";

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return reason(parameter.getParameterType()) != null;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        @Nullable RecordComponent reason = reason(body.getClass());
        if (reason != null) {
            note(reason, body);
        }
        return body;
    }

    private static void note(RecordComponent reason, Object body) {
        try {
            reason.getAccessor().setAccessible(true);
            Object value = reason.getAccessor().invoke(body);
            String code = value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
            if (value != null && Visit.CODE.matcher(code).matches()) {
                TrailNote.because(code);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's component cannot be read", e);
        }
    }

    private static @Nullable RecordComponent reason(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(REASON))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
