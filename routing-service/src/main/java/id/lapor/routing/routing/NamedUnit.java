package id.lapor.routing.routing;

import id.lapor.events.RoutingEvent.Ground;

/** A report about a unit's service goes to that unit. Who alleges conduct names the accused, not where it shall go. */
record NamedUnit() implements Rule {

    @Override
    public Answer ask(Question question) {
        String named = question.filing().unitCode();
        if (named == null) {
            return new No(WhyNot.NO_UNIT_NAMED);
        }
        return question.allegesConduct() ? new No(WhyNot.CONDUCT_ALLEGED) : question.unit(named, Ground.NAMED_UNIT);
    }
}
