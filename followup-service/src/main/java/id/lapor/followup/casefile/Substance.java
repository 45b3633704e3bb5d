package id.lapor.followup.casefile;

import id.lapor.edge.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What makes an answer one: the reporter is owed substance, not a form letter.
 *
 * @param code of the message that says what is missing
 */
public record Substance(String code, Predicate<String> isMet) {
    /** Characters that an answer needs at least. */
    public static final int SHORTEST = 20;

    public static final int FEWEST_WORDS = 4;

    /** In the order in which they are looked at. */
    private static final List<Substance> RULES = List.of(
            new Substance("answer.too-short", text -> text.strip().length() >= SHORTEST),
            new Substance("answer.no-sentence", text -> text.strip().split("\\s+").length >= FEWEST_WORDS));

    /** The code of the message that says what an answer lacks; nothing if it is one. */
    public static Optional<String> lacking(String text) {
        return RULES.stream().filter(rule -> !rule.isMet.test(text)).findFirst().map(Substance::code);
    }

    /** Refuses (400) an answer that lacks something and says what. */
    static void check(String text) {
        lacking(text).ifPresent(code -> {
            throw Refusal.invalid("text", code, SHORTEST, FEWEST_WORDS);
        });
    }
}
