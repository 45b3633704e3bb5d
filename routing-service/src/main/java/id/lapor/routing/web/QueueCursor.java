package id.lapor.routing.web;

import id.lapor.edge.problem.Refusal;
import id.lapor.routing.routing.Filing;
import id.lapor.routing.routing.Routing;
import id.lapor.routing.routing.Routings.Place;
import java.time.Instant;

/** A place in the queue as a caller carries it: milliseconds of the filing, a dot, the tracking number. */
final class QueueCursor {

    static String after(Routing routing) {
        return routing.filing().map(Filing::at).orElse(Instant.EPOCH).toEpochMilli() + "." + routing.id();
    }

    /** Refuses (400) what this service has not given out. */
    static Place read(String cursor) {
        int dot = cursor.indexOf('.');
        try {
            return new Place(
                    Instant.ofEpochMilli(Long.parseLong(cursor.substring(0, Math.max(dot, 0)))),
                    cursor.substring(dot + 1));
        } catch (NumberFormatException notOurs) {
            throw Refusal.invalid("cursor", "cursor.unknown");
        }
    }

    private QueueCursor() {}
}
