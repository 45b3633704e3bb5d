package id.lapor.routing.web;

import id.lapor.events.UnitRecord;
import id.lapor.events.UnitRecord.UnitLevel;
import java.util.List;

/** A unit as everybody may know it. */
record UnitView(String code, String name, UnitLevel level, List<String> parents) {

    static UnitView of(UnitRecord unit) {
        return new UnitView(unit.code(), unit.name(), unit.level(), unit.parents());
    }
}
