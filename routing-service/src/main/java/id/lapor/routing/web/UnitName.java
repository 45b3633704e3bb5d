package id.lapor.routing.web;

import id.lapor.events.UnitRecord;
import id.lapor.routing.unit.Units;

/** A unit as people read it. */
public record UnitName(String code, String name) {

    /** The name known last; a code that nobody knows stands for itself. */
    static UnitName of(String code, Units units) {
        return new UnitName(code, units.latest(code).map(UnitRecord::name).orElse(code));
    }
}
