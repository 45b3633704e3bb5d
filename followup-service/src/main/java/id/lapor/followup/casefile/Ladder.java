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
 * The steps of the procedure for one case: who is called when. A call falls due in the working hours of its receiver.
 *
 * @param desk steps for the bureau's clock
 * @param unit steps for the unit's clocks
 * @param round of the bureau's clock
 * @param holder the unit that holds the case; absent before the first disposition
 * @param accused units that are told nothing
 */
record Ladder(
        List<Escalation> desk,
        List<Escalation> unit,
        int round,
        @Nullable String holder,
        List<String> accused,
        Moment now) {

    /** A call, and when it falls due. */
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
        int which = clock.name() == ClockName.VERIFICATION ? round : 0;
        return now.offices().receivers(step.rung(), held, accused).stream()
                .map(unit -> new Call(clock.name(), which, step.percent(), step.rung(), unit))
                .map(call -> new Due(call, inHours(call, reached)));
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
