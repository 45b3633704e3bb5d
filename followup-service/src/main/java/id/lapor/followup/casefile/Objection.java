package id.lapor.followup.casefile;

import id.lapor.events.ReportStatus;
import id.lapor.followup.access.Deed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * A reason for which a case refuses a step.
 *
 * @param stands whether it stands against a step of a case
 * @param refusal what is answered then, with the steps that the person may ask for instead
 */
record Objection(BiPredicate<Step, Case> stands, BiFunction<Case, Set<Step>, RuntimeException> refusal) {

    /** The bureau has settled a dispute: this unit must take the case. */
    private static final Objection BINDING =
            new Objection((step, it) -> step == Step.RETURN && isBinding(it), Refusals::mustBeTaken);

    private static final Objection NOTHING_WAITS =
            new Objection((step, it) -> step == Step.APPROVE && waitsForNothing(it), Refusals::nothingToApprove);

    private static final Objection STATE =
            new Objection((step, it) -> Lifecycle.after(it.state(), step).isEmpty(), Refusals::wrongState);

    private static final Objection TOO_MANY_ANSWERS = new Objection(
            (step, it) -> EnumSet.of(Step.DRAFT, Step.SEND, Step.APPROVE).contains(step)
                    && it.conversation().isFull(),
            Refusals::tooManyAnswers);

    private static final Objection ASKED_ENOUGH =
            new Objection((step, it) -> step == Step.ASK && it.conversation().hasAskedEnough(), Refusals::askedEnough);

    private static final Objection REOPENED_BEFORE =
            new Objection((step, it) -> step == Step.REOPEN && it.course().reopened(), Refusals::reopenedBefore);

    /** In the order in which they are looked at. */
    private static final List<Objection> ALL =
            List.of(BINDING, NOTHING_WAITS, STATE, TOO_MANY_ANSWERS, ASKED_ENOUGH, REOPENED_BEFORE);

    /** Refuses a step for the first reason that stands against it. */
    static void check(Step step, Case it, Set<Deed> deeds) {
        for (Objection objection : ALL) {
            if (objection.stands.test(step, it)) {
                throw objection.refusal.apply(it, allowed(it, deeds));
            }
        }
    }

    /** What somebody with these deeds may ask of a case as it stands. */
    static Set<Step> allowed(Case it, Set<Deed> deeds) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        for (Step step : Step.values()) {
            if (step.isFor(deeds) && ALL.stream().noneMatch(objection -> objection.stands.test(step, it))) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static boolean isBinding(Case it) {
        return it.state() == ReportStatus.ROUTED && it.assignment().binding();
    }

    private static boolean waitsForNothing(Case it) {
        return Lifecycle.after(it.state(), Step.APPROVE).isPresent()
                && it.conversation().waiting() == null;
    }
}
