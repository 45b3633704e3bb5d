package id.lapor.routing.web;

import id.lapor.routing.routing.Routing;
import id.lapor.routing.unit.Units;
import id.lapor.routing.web.TriageReport.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened to a report at the desk and between desk and units, disposition by disposition. */
final class History {

    static List<Step> of(Routing routing, Units units) {
        List<Step> steps = new ArrayList<>();
        routing.assignments().forEach(one -> {
            String event = one.number() == 1 ? "ROUTED" : "REROUTED";
            UnitName unit = UnitName.of(one.unitCode(), units);
            steps.add(new Step(one.at(), event, one.number(), unit, one.by(), one.binding()));
        });
        routing.returns().forEach(one -> {
            UnitName unit = UnitName.of(one.unitCode(), units);
            steps.add(new Step(one.at(), "RETURNED", one.assignment(), unit, null, false));
        });
        routing.requests().forEach(one -> {
            steps.add(new Step(one.at(), "COMPLETION_REQUESTED", one.assignment(), null, one.by(), false));
            if (one.completedAt() != null) {
                steps.add(new Step(one.completedAt(), "COMPLETED", one.assignment(), null, null, false));
            }
        });
        routing.archive()
                .ifPresent(one -> steps.add(new Step(one.at(), "ARCHIVED", one.assignment(), null, one.by(), false)));
        steps.sort(Comparator.comparingInt(Step::assignment).thenComparing(Step::at));
        return steps;
    }

    private History() {}
}
