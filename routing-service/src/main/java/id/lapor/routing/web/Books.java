package id.lapor.routing.web;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import id.lapor.edge.ledger.LedgerSource;
import id.lapor.edge.ledger.ReportLine;
import id.lapor.edge.paging.Page;
import id.lapor.routing.routing.Routing;
import id.lapor.routing.routing.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** The routing service's ledger: each report it has heard of, where it stands and who holds it. Reads no words. */
public final class Books implements LedgerSource {
    private final MongoOperations mongo;

    public Books(MongoOperations mongo) {
        this.mongo = mongo;
    }

    record Sent(long events) {}

    record Holder(int number, String unitCode) {}

    record Row(
            @Id String id,
            Standing standing,
            @Nullable List<Holder> assignments,
            @Nullable String delegatedTo,
            Sent outbox) {

        ReportLine line() {
            Holder holder = assignments == null || assignments.isEmpty() ? null : assignments.getLast();
            return new ReportLine(
                    id,
                    standing.status().name(),
                    holder == null ? null : holder.number(),
                    holder == null || delegatedTo != null ? delegatedTo : holder.unitCode(),
                    outbox.events());
        }
    }

    @Override
    public Page<ReportLine> page(@Nullable String after, int limit) {
        Query query = after == null ? new Query() : Query.query(where("_id").gt(after));
        query.with(Sort.by("_id")).limit(limit + 1);
        query.fields()
                .include("standing", "assignments.number", "assignments.unitCode", "delegatedTo", "outbox.events");
        List<ReportLine> lines = mongo.find(query, Row.class, mongo.getCollectionName(Routing.class)).stream()
                .map(Row::line)
                .toList();
        return Page.of(lines, limit, ReportLine::trackingNumber);
    }
}
