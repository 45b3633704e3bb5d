package id.lapor.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A moment at which every due case owes one more step. The due cases were dispositioned on Monday, 23 February 2026, 09.00 WIB:
 * five working days to accept them end at the close of Monday, 2 March. Whoever stands above the unit has been told by then, at
 * three quarters; the bureau is told when it opens, and the inspectorate after half as much again, which are 60 working hours.
 *
 * @param at when the step falls due
 * @param step what has to be told then
 */
record Breach(Instant at, String step) {
    /** An hour before the first; by then all earlier steps have been told. */
    static final Instant BEFORE = Instant.parse("2026-03-02T08:00:00Z");

    /** Events of each case until then: its two deadlines, its opening, and three calls: to the unit and to its two parents. */
    static final long TOLD_BEFORE = 6;

    /** In the order of time. */
    static final List<Breach> ALL = List.of(
            new Breach(Instant.parse("2026-03-02T09:00:00Z"), "case.expired.v1 FIRST_RESPONSE"),
            new Breach(Instant.parse("2026-03-03T01:00:00Z"), "case.escalated.v1 FIRST_RESPONSE 100 BUREAU"),
            // Seven of the 14 working days to finish it.
            new Breach(Instant.parse("2026-03-04T02:00:00Z"), "case.escalated.v1 FINISH 50 HOLDER KANIM-BANDA-ACEH"),
            new Breach(
                    Instant.parse("2026-03-04T06:00:00Z"), "case.escalated.v1 FIRST_RESPONSE 150 INSPECTORATE ITJEN"));

    static Set<String> steps() {
        return ALL.stream().map(Breach::step).collect(Collectors.toSet());
    }
}
