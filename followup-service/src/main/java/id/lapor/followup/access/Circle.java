package id.lapor.followup.access;

import id.lapor.events.ReportKind;
import java.util.List;

/**
 * What of a case decides on who may see it.
 *
 * @param unitCode the unit that holds it
 * @param delegatedBy units that gave it down and may take it back
 * @param kind the kind as verified
 * @param confidential only those who handle it may see it
 * @param accusedUnits units that, with all below them, may neither hold nor see it
 */
public record Circle(
        String unitCode, List<String> delegatedBy, ReportKind kind, boolean confidential, List<String> accusedUnits) {

    public Circle {
        delegatedBy = List.copyOf(delegatedBy);
        accusedUnits = List.copyOf(accusedUnits);
    }

    /** Whether it is about what somebody did and not about a service: then it is for the inspectorate's line. */
    public boolean allegesConduct() {
        return kind == ReportKind.OVERSIGHT_COMPLAINT || !accusedUnits.isEmpty();
    }

    /** Whether those above the holder may know of it. */
    public boolean isOpenAbove() {
        return !confidential && !allegesConduct();
    }
}
