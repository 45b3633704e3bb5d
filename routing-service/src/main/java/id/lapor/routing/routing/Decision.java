package id.lapor.routing.routing;

import id.lapor.delivery.NotYetKnown;
import id.lapor.events.SopRecord;
import id.lapor.routing.category.Categories;
import id.lapor.routing.reference.Reference;
import id.lapor.routing.unit.UnitTree;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The moment of a decision and what holds then.
 *
 * @param zone the bureau's zone, which says what day it is
 */
public record Decision(Reference reference, Instant now, ZoneId zone) {

    /** The day in the bureau's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** The organisation of today. */
    public UnitTree units() {
        return reference.units().on(today());
    }

    Categories categories() {
        return reference.categories();
    }

    /** The procedure of the day of filing: it stays that of the report. */
    SopRecord sopFor(Filing filing) {
        LocalDate day = LocalDate.ofInstant(filing.at(), zone);
        return reference.sops().on(day).orElseThrow(() -> new NotYetKnown("The procedure of " + day));
    }

    /** Whether so many returns have made the bureau's word final. */
    boolean isSettledAfter(int returns, String sopVersion) {
        return returns
                >= reference
                        .sops()
                        .version(sopVersion)
                        .orElseThrow(() -> new NotYetKnown("The procedure " + sopVersion))
                        .returnsBeforeBinding();
    }
}
