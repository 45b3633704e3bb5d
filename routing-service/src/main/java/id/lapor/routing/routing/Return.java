package id.lapor.routing.routing;

import id.lapor.events.FollowupEvent.ReturnReason;
import java.time.Instant;

/** A unit gave the report of one assignment back. */
public record Return(int assignment, String unitCode, ReturnReason reason, Instant at) {}
