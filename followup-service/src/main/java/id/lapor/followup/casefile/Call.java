package id.lapor.followup.casefile;

import id.lapor.events.ClockName;
import id.lapor.events.FollowupEvent.Rung;
import org.jspecify.annotations.Nullable;

/**
 * One step of an escalation to one receiver.
 *
 * @param round which count of its limit the clock was in
 * @param percent how much of the limit is used; 0 when the holder has nobody who could be told
 * @param unitCode the unit that is told; absent when it is the bureau
 */
public record Call(
        ClockName clock,
        int round,
        int percent,
        Rung rung,
        @Nullable String unitCode) {

    /** The same step, to the bureau. */
    Call toBureau() {
        return new Call(clock, round, percent, rung, Offices.BUREAU);
    }
}
