package id.lapor.routing.routing;

import id.lapor.events.RoutingEvent.Ground;
import id.lapor.routing.category.Categories;
import id.lapor.routing.unit.UnitTree;
import java.time.LocalDate;
import java.util.List;

/** One rule of where a report goes without the desk: it says yes with a unit, or why not. */
sealed interface Rule permits ConductGoesToTheInspectorate, NamedUnit, CategoryUnit {
    /** The rules, the first yes wins; with none the report waits at the bureau's desk. */
    List<Rule> IN_ORDER = List.of(new ConductGoesToTheInspectorate(), new NamedUnit(), new CategoryUnit());

    Answer ask(Question question);

    /** What a rule is asked: the report, who is accused, and the organisation of the day. */
    record Question(Filing filing, Accusation accusation, UnitTree units, Categories categories, LocalDate day) {

        boolean allegesConduct() {
            return Accusation.isConduct(filing.kind());
        }

        /** Yes with the unit, unless it does not hold today or may not hold this report. */
        Answer unit(String code, Ground ground) {
            if (units.find(code).isEmpty()) {
                return new No(WhyNot.UNIT_NOT_VALID);
            }
            return accusation.bars(code, units) ? new No(WhyNot.UNIT_ACCUSED) : new Yes(code, ground);
        }
    }

    /** Yes or no. */
    sealed interface Answer {}

    /** The report goes to this unit. */
    record Yes(String unitCode, Ground ground) implements Answer {}

    /** The rule has nothing to say, for this reason. */
    record No(WhyNot why) implements Answer {}
}
