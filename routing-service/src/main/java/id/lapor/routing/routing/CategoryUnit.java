package id.lapor.routing.routing;

import id.lapor.events.CategoryRecord;
import id.lapor.events.RoutingEvent.Ground;

/** A report with a category goes to the unit that answers for the category. */
record CategoryUnit() implements Rule {

    @Override
    public Answer ask(Question question) {
        String code = question.filing().categoryCode();
        if (code == null) {
            return new No(WhyNot.NO_CATEGORY);
        }
        if (question.allegesConduct()) {
            return new No(WhyNot.CONDUCT_ALLEGED);
        }
        return question.categories()
                .find(code, question.day())
                .map(CategoryRecord::unitCode)
                .map(unit -> question.unit(unit, Ground.CATEGORY))
                .orElse(new No(WhyNot.CATEGORY_NOT_VALID));
    }
}
