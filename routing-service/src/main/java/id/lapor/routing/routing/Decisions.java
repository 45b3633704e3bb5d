package id.lapor.routing.routing;

import id.lapor.routing.reference.ReferenceBook;
import java.time.Clock;
import java.time.ZoneId;

/** Gives each decision its moment and the reference data of it. */
public final class Decisions {
    private final ReferenceBook book;
    private final Clock clock;
    private final ZoneId zone;

    /** @param zone the bureau's zone, which says what day it is */
    public Decisions(ReferenceBook book, Clock clock, ZoneId zone) {
        this.book = book;
        this.clock = clock;
        this.zone = zone;
    }

    public Decision now() {
        return new Decision(book.current(), clock.instant(), zone);
    }
}
