package id.lapor.followup.casefile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import id.lapor.followup.casefile.CaseLine;
import id.lapor.followup.unit.UnitTree;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case in the list of the JSON interface.
 *
 * @param title absent when the words were erased
 * @param dueAt the earliest running limit of the ministry, absent when none runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseItem(
        String trackingNumber,
        ReportStatus state,
        @Nullable String title,
        ReportKind kind,
        UnitName unit,
        int assignment,
        @Nullable Instant dueAt) {

    /** A unit by code and name. */
    record UnitName(String code, String name) {
        static UnitName of(String code, UnitTree tree) {
            return new UnitName(code, tree.name(code));
        }
    }

    static CaseItem of(CaseLine line, UnitTree tree) {
        return new CaseItem(
                line.id(),
                line.state(),
                line.title(),
                line.assignment().kind(),
                UnitName.of(line.assignment().unitCode(), tree),
                line.assignment().number(),
                line.agenda().dueAt());
    }
}
