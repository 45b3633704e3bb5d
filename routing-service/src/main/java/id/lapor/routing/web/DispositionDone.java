package id.lapor.routing.web;

import id.lapor.events.ReportStatus;
import id.lapor.routing.routing.Assignment;
import id.lapor.routing.routing.Routing;

/** Where a report is after a disposition; the same for a repeat. */
record DispositionDone(String trackingNumber, int assignment, String unitCode, ReportStatus status) {

    static DispositionDone of(Routing routing) {
        Assignment current = routing.current().orElseThrow();
        return new DispositionDone(
                routing.id(),
                current.number(),
                current.unitCode(),
                routing.standing().status());
    }
}
