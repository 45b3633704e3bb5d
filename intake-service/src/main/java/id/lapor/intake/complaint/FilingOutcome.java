package id.lapor.intake.complaint;

import id.lapor.intake.number.Receipt;
import java.time.Instant;
import java.util.List;

/** What became of a filing. */
public sealed interface FilingOutcome {

    /** The report is kept; the same for every repeat under the same key. */
    record Filed(String trackingNumber, Receipt receipt, Instant filedAt) implements FilingOutcome {}

    /** The draft does not keep the rules; nothing was stored. */
    record Refused(List<Fault> faults) implements FilingOutcome {}

    /** Which units and categories there are has not arrived yet; nothing was stored. */
    record TooEarly() implements FilingOutcome {}

    /** The key was used for another filing. */
    record KeyOfAnother() implements FilingOutcome {}

    /** The key was used more than {@link IdempotencyKey#KEPT} ago, and the receipt is no longer kept. */
    record KeyExpired() implements FilingOutcome {}
}
