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

    /** The person sees the case but may not do this with it. */
    static Refusal notTheirs(Case it, Set<Step> allowed) {
        return new Refusal(HttpStatus.FORBIDDEN, "case-not-yours")
                .args(it.assignment().unitCode())
                .with("unit", it.assignment().unitCode())
                .with(ALLOWED, commands(allowed));
    }

    static Refusal foreignUnit(String unitCode) {
        return new Refusal(HttpStatus.FORBIDDEN, "foreign-unit").args(unitCode);
    }

    static Refusal wrongState(Case it) {
        return conflict("case-state", it)
                .args(new DefaultMessageSourceResolvable("refused." + it.state().name()));
    }

    static Refusal mustBeTaken(Case it) {
        return conflict("return-not-possible", it);
    }

    static Refusal nothingToApprove(Case it) {
        return conflict("nothing-to-approve", it);
    }

    static Refusal tooManyAnswers(Case it) {
        return conflict("too-many-answers", it).args(Conversation.MOST_ANSWERS);
    }

    static Refusal askedEnough(Case it) {
        return conflict("asked-enough", it).args(Conversation.MOST_QUESTIONS);
    }

    static Refusal reopenedBefore(Case it) {
        return conflict("reopened-before", it);
    }

    /** The unit stands neither below the giver nor is it the giver itself, who takes it back. */
    static Refusal notBelow(Case it, String unitCode) {
        return conflict("delegation-not-below", it).args(unitCode);
    }

    /** The unit, or one above it, is accused. */
    static Refusal barred(Case it, String unitCode) {
        return conflict("delegation-barred", it).args(unitCode);
    }

    /** Somebody changed the case after the writer had read it. */
    static Refusal stale(Case it) {
        return conflict("stale", it).with("version", it.version());
    }

    private static Refusal conflict(String slug, Case it) {
        return new Refusal(HttpStatus.CONFLICT, slug)
                .with("state", it.state())
                .with(ALLOWED, commands(Objection.allowed(it)));
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
