package id.lapor.audit.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Stable names of deeds, made from method and path pattern, alike for the API and the page of the same thing:
 * {@code GET /api/v1/cases/{n}} and {@code GET /cases/{n}} are {@code cases.view}, without a variable
 * {@code cases.list}; {@code POST /cases/{n}/answer} is {@code cases.answer}. The words for them are messages
 * {@code audit.deed.NAME}.
 */
public final class DeedNames {
    /** Somebody was turned away before a handler was found. */
    static final String DENIED = "denied";

    private DeedNames() {}

    /** @param pattern of the handler, such as {@code /cases/{n}/answer} */
    public static String of(String method, String pattern) {
        String path = pattern.replaceFirst("^/api/v1", "");
        String things = Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.startsWith("{"))
                .collect(Collectors.joining("."));
        String name = things.isEmpty() ? "start" : things;
        return switch (method) {
            case "GET", "HEAD" -> name + (path.contains("{") ? ".view" : ".list");
            case "POST" -> name;
            default -> name + "." + method.toLowerCase(Locale.ROOT);
        };
    }
}
