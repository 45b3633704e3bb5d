package id.lapor.followup.casefile;

import id.lapor.events.ClockName;
import id.lapor.events.FollowupEvent.Rung;
import id.lapor.events.SopRecord.Escalation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the procedure for one case: who is called when. A call falls due when so much of the limit is used, and is made
 * in the working hours of its receiver.
 *
 * @param desk steps for the bureau's clock
 * @param unit steps for the unit's clocks
 * @param holder the unit that holds the case; absent before the first disposition
 * @param above who stands above the holder in this case: those above in the tree, or, where they may not know of it, the
 *     inspectorate or the bureau
 * @param accused units that are told nothing
 */
record Ladder(
        List<Escalation> desk,
        List<Escalation> unit,
        @Nullable String holder,
        Rung above,
        List<String> accused,
        Moment now) {

    /** A call, and when so much of the limit is used. */
    record Due(Call call, Instant at) {}

    /** The calls of the running clocks of the ministry. */
    List<Due> calls(Clocks clocks) {
        return clocks.runningOfMinistry().flatMap(this::calls).toList();
    }

    /** The first moment from which the receiver works, at or after one. */
    Instant inHours(Call call, Instant from) {
        return now.calendar().in(zone(call.unitCode())).opening(from);
    }

    private Stream<Due> calls(CaseClock clock) {
        return clock.name() == ClockName.VERIFICATION
                ? desk.stream().flatMap(step -> calls(clock, step, null))
                : unitSteps(clock.name()).stream().flatMap(step -> calls(clock, step, holder));
    }

    private Stream<Due> calls(CaseClock clock, Escalation step, @Nullable String held) {
        Instant reached = clock.reaches(step.percent(), now.calendar());
        Rung rung = held != null && step.rung() == Rung.ABOVE ? above : step.rung();
        return now.offices().receivers(rung, held, above == Rung.ABOVE, accused).stream()
                .map(unit -> new Call(clock.name(), clock.round(), step.percent(), rung, unit))
                .map(call -> new Due(call, reached));
    }

    /** Whether the receiver has become one of those who are told nothing. */
    boolean isBarred(Call call) {
        return call.unitCode() != null && now.offices().isBarred(call.unitCode(), accused);
    }

    /** A unit that has nobody is no reason to wait: those above are told at once. */
    private List<Escalation> unitSteps(ClockName clock) {
        if (clock != ClockName.FIRST_RESPONSE
                || holder == null
                || unit.isEmpty()
                || now.offices().isStaffed(holder)) {
            return unit;
        }
        List<Escalation> more = new ArrayList<>(unit);
        more.addFirst(new Escalation(0, Rung.ABOVE));
        return more;
    }

    private ZoneId zone(@Nullable String unitCode) {
        return unitCode == null
                ? now.calendar().zone()
                : now.offices().tree().zone(unitCode, now.calendar().zone());
    }
}
