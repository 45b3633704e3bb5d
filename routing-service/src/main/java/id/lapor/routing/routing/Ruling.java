package id.lapor.routing.routing;

import id.lapor.routing.routing.Rule.No;
import id.lapor.routing.routing.Rule.Question;
import id.lapor.routing.routing.Rule.Yes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rules said, in their order, up to the first yes.
 *
 * @param answers one per rule that was asked
 * @param yes where the report goes; empty when the desk decides
 */
record Ruling(List<RuleAnswer> answers, Optional<Yes> yes) {

    static Ruling on(Question question) {
        List<RuleAnswer> answers = new ArrayList<>();
        for (Rule rule : Rule.IN_ORDER) {
            String name = rule.getClass().getSimpleName();
            switch (rule.ask(question)) {
                case Yes yes -> {
                    answers.add(new RuleAnswer(name, null));
                    return new Ruling(answers, Optional.of(yes));
                }
                case No no -> answers.add(new RuleAnswer(name, no.why()));
            }
        }
        return new Ruling(answers, Optional.empty());
    }
}
