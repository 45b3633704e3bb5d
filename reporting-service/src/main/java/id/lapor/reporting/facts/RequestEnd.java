package id.lapor.reporting.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something happened to a request to complete the report: it was completed, or its time ended. */
public record RequestEnd(String requestId, Instant at) {

    /** When that was, if it is this request's. */
    static @Nullable Instant of(@Nullable RequestEnd end, @Nullable String requestId) {
        return end == null || !end.requestId.equals(requestId) ? null : end.at;
    }
}
