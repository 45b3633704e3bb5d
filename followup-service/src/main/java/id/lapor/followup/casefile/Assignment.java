package id.lapor.followup.casefile;

import id.lapor.events.ReportKind;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A disposition: who has to act, and by which terms.
 *
 * @param number 1, 2, 3, ...; a higher one replaces every lower one
 * @param zone the unit's own zone, in which its clocks run
 * @param binding whether the unit must take it, because the bureau has settled a dispute
 */
public record Assignment(
        int number,
        String unitCode,
        ZoneId zone,
        ReportKind kind,
        @Nullable String categoryCode,
        boolean binding,
        Terms terms,
        Instant routedAt) {}
