package id.lapor.followup.casefile;

import id.lapor.events.ReportKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A disposition: who has to act, and by which terms.
 *
 * @param number 1, 2, 3, ...; a higher one replaces every lower one
 * @param unitCode the unit that holds it now
 * @param zone the unit's own zone, in which its clocks run
 * @param binding whether the unit must take it, because the bureau has settled a dispute
 * @param delegatedBy units that gave it down, the first holder first; each may take it back
 */
public record Assignment(
        int number,
        String unitCode,
        ZoneId zone,
        ReportKind kind,
        @Nullable String categoryCode,
        boolean binding,
        Terms terms,
        Instant routedAt,
        List<String> delegatedBy) {

    public Assignment {
        delegatedBy = List.copyOf(delegatedBy);
    }

    /**
     * The same disposition in the hands of another unit.
     *
     * @param by the holder, or one that had given it down and takes it back or gives it elsewhere
     */
    Assignment delegated(String by, String to, ZoneId there) {
        List<String> line =
                Stream.concat(delegatedBy.stream(), Stream.of(unitCode)).toList();
        int place = line.indexOf(by);
        List<String> givers = line.subList(0, to.equals(by) ? place : place + 1);
        return new Assignment(number, to, there, kind, categoryCode, binding, terms, routedAt, givers);
    }
}
