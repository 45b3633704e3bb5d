package id.lapor.routing.routing;

import id.lapor.routing.routing.DeskRefused.Obstacle;
import id.lapor.routing.routing.Standing.Action;
import id.lapor.routing.unit.UnitTree;
import java.util.List;

/** What a disposition has to pass, in the order in which a person is told. */
record DispositionCheck(Standing standing, int assignment, Decision decision) {

    /** @throws DeskRefused for the first thing in the way */
    void pass(Disposition wanted, Accusation accusation) {
        names(wanted);
        moves(wanted);
        reaches(wanted.unitCode(), accusation);
    }

    /** The codes that are named exist. */
    private void names(Disposition wanted) {
        if (!decision.reference().units().knows(wanted.unitCode())) {
            throw refused(Obstacle.UNKNOWN_UNIT, wanted.unitCode());
        }
        String category = wanted.categoryCode();
        if (category != null
                && decision.categories().find(category, decision.today()).isEmpty()) {
            throw refused(Obstacle.UNKNOWN_CATEGORY, category);
        }
    }

    /** The report stands where it can be given to somebody, and where the person saw it. */
    private void moves(Disposition wanted) {
        if (standing == Standing.HEARD) {
            throw refused(Obstacle.NOT_COMPLETE, wanted.unitCode());
        }
        if (standing == Standing.ARCHIVED) {
            throw refused(Obstacle.ALREADY_ARCHIVED, wanted.unitCode());
        }
        if (standing.after(Action.DISPOSE).isEmpty()) {
            throw refused(Obstacle.ALREADY_ACCEPTED, wanted.unitCode());
        }
        Integer seen = wanted.seen();
        if (seen != null && seen != assignment) {
            throw refused(Obstacle.MOVED_MEANWHILE, wanted.unitCode());
        }
    }

    /** The unit holds today, and may hold this report. */
    private void reaches(String unit, Accusation accusation) {
        UnitTree units = decision.units();
        if (units.find(unit).isEmpty()) {
            throw refused(Obstacle.UNIT_NOT_VALID, unit);
        }
        if (accusation.bars(unit, units)) {
            throw new DeskRefused(Obstacle.ACCUSED_UNIT, unit, accusation.open(units));
        }
    }

    private static DeskRefused refused(Obstacle obstacle, String about) {
        return new DeskRefused(obstacle, about, List.of());
    }
}
