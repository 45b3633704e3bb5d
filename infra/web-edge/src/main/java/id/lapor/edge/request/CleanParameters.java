package id.lapor.edge.request;

import id.lapor.edge.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses (400) form fields and query parameters whose name or value is not {@linkplain Text#isClean clean}. */
public final class CleanParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.getParameterMap().entrySet().stream()
                .filter(parameter -> !isClean(parameter))
                .findFirst()
                .ifPresent(parameter -> {
                    throw Refusal.invalid(Text.isClean(parameter.getKey()) ? parameter.getKey() : "", "unclean");
                });
        return true;
    }

    private static boolean isClean(Map.Entry<String, String[]> parameter) {
        return Text.isClean(parameter.getKey())
                && Arrays.stream(parameter.getValue()).allMatch(Text::isClean);
    }
}
