package id.lapor.edge.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Whether a program or a person reads the answer. */
public final class Audience {

    private Audience() {}

    /** A person reads everything outside {@code /api}, unless JSON and no HTML was asked for. */
    public static boolean isPerson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        boolean wantsJson = accept != null && accept.contains("json") && !accept.contains("html");
        return !wantsJson && !path(request).startsWith("/api/");
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed instanceof String asked ? asked : request.getRequestURI();
        String context = request.getContextPath();
        return uri.startsWith(context) ? uri.substring(context.length()) : uri;
    }
}
