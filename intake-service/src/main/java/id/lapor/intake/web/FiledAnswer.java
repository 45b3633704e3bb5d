package id.lapor.intake.web;

import id.lapor.intake.complaint.FilingOutcome.Filed;
import java.time.Instant;

/**
 * The answer to a filing.
 *
 * @param receipt shown once: with the number it opens the report
 */
record FiledAnswer(String trackingNumber, String receipt, Instant filedAt) {

    static FiledAnswer of(Filed filed) {
        return new FiledAnswer(filed.trackingNumber(), filed.receipt().written(), filed.filedAt());
    }
}
