package id.lapor.routing.web;

import id.lapor.edge.problem.Refusal;
import id.lapor.routing.routing.DeskRefused;
import org.springframework.http.HttpStatus;

/** Says of each obstacle which problem it is; the words stand in the message bundle. */
final class DeskRefusals {

    static Refusal of(DeskRefused refused) {
        String about = refused.about();
        return switch (refused.obstacle()) {
            case UNKNOWN_UNIT -> Refusal.invalid("unitCode", "unit.unknown", about);
            case UNKNOWN_CATEGORY -> Refusal.invalid("categoryCode", "category.unknown", about);
            case UNIT_NOT_VALID -> conflict("unit-not-valid", refused);
            case ACCUSED_UNIT -> conflict("accused-unit", refused);
            case ALREADY_ACCEPTED -> conflict("already-accepted", refused);
            case NOT_AT_DESK -> conflict("not-at-desk", refused);
            case ALREADY_ARCHIVED -> conflict("already-archived", refused);
            case MOVED_MEANWHILE -> conflict("moved-meanwhile", refused);
            case NOT_COMPLETE -> new Refusal(HttpStatus.NOT_FOUND, "not-found");
        };
    }

    private static Refusal conflict(String slug, DeskRefused refused) {
        return new Refusal(HttpStatus.CONFLICT, slug)
                .args(refused.about(), String.join(", ", refused.allowed()))
                .with("allowed", refused.allowed());
    }

    private DeskRefusals() {}
}
