package id.lapor.followup.casefile;

import id.lapor.edge.ledger.ReportLine;
import id.lapor.events.ReportStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A report as the books count it: every one heard of, dispositioned or not. */
@Document("cases")
record BookLine(@Id String id, Position course, @Nullable Holder assignment, Sent outbox) {

    record Position(ReportStatus state) {}

    record Holder(int number, String unitCode) {}

    record Sent(long events) {}

    ReportLine line() {
        return new ReportLine(
                id,
                course.state().name(),
                assignment == null ? null : assignment.number(),
                assignment == null ? null : assignment.unitCode(),
                outbox.events());
    }
}
