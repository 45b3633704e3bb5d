package id.lapor.routing.routing;

import id.lapor.events.RoutingEvent.Ground;

/** An allegation of conduct is examined by the inspectorate (Permenpan RB 62/2018: <i>pengaduan berkadar pengawasan</i>). */
record ConductGoesToTheInspectorate() implements Rule {

    @Override
    public Answer ask(Question question) {
        return question.allegesConduct()
                ? question.unit(Accusation.INSPECTORATE, Ground.CONDUCT)
                : new No(WhyNot.NO_CONDUCT_ALLEGED);
    }
}
