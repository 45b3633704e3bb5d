package id.lapor.edge.problem;

import org.springframework.http.HttpStatusCode;

/** The problem types that every service knows; their words stand in {@code edge-messages}. */
final class Slugs {

    static final String INVALID = "invalid-request";
    static final String MALFORMED = "malformed-json";
    static final String CONTROL_CHARACTER = "control-character";
    static final String TOO_LARGE = "body-too-large";
    static final String CHANGED = "changed-meanwhile";
    static final String UNAVAILABLE = "temporarily-unavailable";
    static final String INTERNAL = "internal-error";

    private Slugs() {}

    /** The type of a failure that says nothing but its status. */
    static String of(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> "sign-in-required";
            case 403 -> "not-permitted";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409 -> "conflict";
            case 410 -> "gone";
            case 413 -> TOO_LARGE;
            case 414, 431 -> "address-too-long";
            case 415 -> "unsupported-media-type";
            case 429 -> "too-many-requests";
            case 502, 503, 504 -> UNAVAILABLE;
            default -> status.is4xxClientError() ? INVALID : INTERNAL;
        };
    }
}
