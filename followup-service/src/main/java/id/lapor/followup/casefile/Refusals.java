package id.lapor.followup.casefile;

import id.lapor.edge.problem.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;

/** Every answer that refuses a command; each says what is allowed instead. Their words stand in the message bundle. */
final class Refusals {
    private static final String ALLOWED = "allowed";

    private Refusals() {}

    /** There is no such case, or none that the person may know of: both are said alike. */
    static Refusal unknown() {
        return new Refusal(HttpStatus.NOT_FOUND, "case-not-found");
    }

    static Refusal noCasesForRole() {
        return new Refusal(HttpStatus.FORBIDDEN, "cases-not-for-role");
    }

    /**
     * The person sees the case but may not do this with it.
     *
     * @param holds whether it is their own unit's, so that only the role is wrong
     */
    static Refusal notTheirs(Case it, boolean holds, Set<Step> allowed) {
        return new Refusal(HttpStatus.FORBIDDEN, holds ? "case-not-your-role" : "case-not-yours")
                .args(it.assignment().unitCode())
                .with("unit", it.assignment().unitCode())
                .with(ALLOWED, commands(allowed));
    }

    static Refusal foreignUnit(String unitCode) {
        return new Refusal(HttpStatus.FORBIDDEN, "foreign-unit").args(unitCode);
    }

    static Refusal wrongState(Case it, Set<Step> allowed) {
        return conflict("case-state", it, allowed)
                .args(new DefaultMessageSourceResolvable("refused." + it.state().name()));
    }

    static Refusal mustBeTaken(Case it, Set<Step> allowed) {
        return conflict("return-not-possible", it, allowed);
    }

    static Refusal nothingToApprove(Case it, Set<Step> allowed) {
        return conflict("nothing-to-approve", it, allowed);
    }

    static Refusal tooManyAnswers(Case it, Set<Step> allowed) {
        return conflict("too-many-answers", it, allowed).args(Conversation.MOST_ANSWERS);
    }

    static Refusal askedEnough(Case it, Set<Step> allowed) {
        return conflict("asked-enough", it, allowed).args(Conversation.MOST_QUESTIONS);
    }

    /** The unit does not hold today: it was merged, renamed or closed, or has yet to begin. */
    static Refusal notInForce(Case it, Set<Step> allowed, String unitCode) {
        return conflict("delegation-not-in-force", it, allowed).args(unitCode);
    }

    static Refusal reopenedBefore(Case it, Set<Step> allowed) {
        return conflict("reopened-before", it, allowed);
    }

    /** The unit stands neither below the giver nor is it the giver itself, who takes it back. */
    static Refusal notBelow(Case it, Set<Step> allowed, String unitCode) {
        return conflict("delegation-not-below", it, allowed).args(unitCode);
    }

    /** The unit, or one above it, is accused. */
    static Refusal barred(Case it, Set<Step> allowed, String unitCode) {
        return conflict("delegation-barred", it, allowed).args(unitCode);
    }

    /** Somebody changed the case after the writer had read it. */
    static Refusal stale(Case it, Set<Step> allowed) {
        return conflict("stale", it, allowed).with("version", it.edition());
    }

    private static Refusal conflict(String slug, Case it, Set<Step> allowed) {
        return new Refusal(HttpStatus.CONFLICT, slug).with("state", it.state()).with(ALLOWED, commands(allowed));
    }

    /** The commands of some steps, by the last part of their address. */
    static List<String> commands(Set<Step> steps) {
        return steps.stream()
                .map(Step::command)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
