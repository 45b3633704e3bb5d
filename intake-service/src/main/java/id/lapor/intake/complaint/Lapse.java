package id.lapor.intake.complaint;

import java.time.Instant;

/** The time for a request to complete the report ended at {@code at}, as follow-up says. */
record Lapse(String requestId, Instant at) {}
