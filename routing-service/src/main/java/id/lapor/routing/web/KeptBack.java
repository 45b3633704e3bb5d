package id.lapor.routing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.events.ReportStatus;
import id.lapor.events.RoutingEvent.ArchiveReason;
import id.lapor.routing.routing.Archive;
import id.lapor.routing.routing.Routing;
import org.jspecify.annotations.Nullable;

/**
 * Where a report is after the desk asked the reporter or put it away; the same for a repeat.
 *
 * @param requestId the last request to the reporter, if there was one
 * @param reason why it goes no further
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeptBack(
        String trackingNumber,
        ReportStatus status,
        @Nullable String requestId,
        @Nullable ArchiveReason reason) {

    static KeptBack of(Routing routing) {
        return new KeptBack(
                routing.id(),
                routing.standing().status(),
                routing.requests().isEmpty()
                        ? null
                        : routing.requests().getLast().id(),
                routing.archive().map(Archive::reason).orElse(null));
    }
}
