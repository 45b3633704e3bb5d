package id.lapor.audit.request;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What a handler adds to the record of its request where the request alone does not tell: the report that was opened, or
 * the reason why. Outside a request it does nothing.
 */
public final class TrailNote {
    private static final String REPORT = TrailNote.class.getName() + ".report";
    private static final String REASON = TrailNote.class.getName() + ".reason";
    private static final int LONGEST_REASON = 1_000;

    private TrailNote() {}

    /** The one report that is shown or changed. */
    public static void about(String trackingNumber) {
        note(REPORT, trackingNumber);
    }

    /** Why; a code, or the words of the person who acts, cut after 1,000 characters. Never words of a report. */
    public static void because(String reason) {
        note(REASON, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    }

    static @Nullable String report(HttpServletRequest request) {
        return (String) request.getAttribute(REPORT);
    }

    static @Nullable String reason(HttpServletRequest request) {
        return (String) request.getAttribute(REASON);
    }

    private static void note(String name, String value) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(name, value, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
