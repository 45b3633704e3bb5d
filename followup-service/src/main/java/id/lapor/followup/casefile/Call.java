package id.lapor.followup.casefile;

import id.lapor.events.ClockName;
import id.lapor.events.FollowupEvent.Rung;
import org.jspecify.annotations.Nullable;

/**
 * One step of an escalation to one receiver.
 *
 * @param round of the bureau's clock, which begins anew whenever a unit returns the report: the assignment that it follows,
 *     0 before the first; always 0 for the unit's clocks, whose used time stays
 * @param percent how much of the limit is used; 0 when the holder has nobody who could be told
 * @param unitCode the unit that is told; absent when it is the bureau
 */
public record Call(
        ClockName clock, int round, int percent, Rung rung, @Nullable String unitCode) {}
