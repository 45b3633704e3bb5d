package id.lapor.followup.casefile;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import id.lapor.delivery.Documents;
import id.lapor.edge.paging.Page;
import id.lapor.events.ReportStatus;
import id.lapor.followup.access.Reach;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.index.CompoundIndexDefinition;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The cases of the database. */
@Repository
public class Cases {
    private static final String ID = "_id";
    private static final String RANK = "agenda.rank";
    private static final String CALENDAR = "agenda.calendar";
    private static final String NEXT_DUE = "agenda.nextDueAt";

    private final MongoOperations mongo;
    private final Documents<Case> documents;

    Cases(MongoOperations mongo, Documents<Case> documents) {
        this.mongo = mongo;
        this.documents = documents;
        IndexOperations indexes = mongo.indexOps(Case.class);
        indexes.createIndex(new Index(NEXT_DUE, Sort.Direction.ASC).named("next_due"));
        indexes.createIndex(new Index(CALENDAR, Sort.Direction.ASC).named("counted_by"));
        indexes.createIndex(new CompoundIndexDefinition(
                        new Document("assignment.unitCode", 1).append(RANK, 1).append(ID, 1))
                .named("inbox_of_unit"));
        indexes.createIndex(new CompoundIndexDefinition(new Document(RANK, 1).append(ID, 1)).named("inbox"));
    }

    Optional<Case> find(String id) {
        return documents.find(id);
    }

    Case change(String id, Consumer<Case> change) {
        return documents.change(id, change);
    }

    /** The cases that were asked for and may be seen, the earliest deadline first. */
    Page<CaseLine> inbox(Reach reach, InboxQuery query) {
        Query asked = Query.query(InboxCriteria.asked(reach, query))
                .with(Sort.by(RANK, ID))
                .limit(query.limit() + 1);
        asked.fields().include(CaseLine.FIELDS.toArray(String[]::new));
        return Page.of(mongo.find(asked, CaseLine.class), query.limit(), InboxCriteria::cursor);
    }

    /** How many cases of each state a person sees, of one unit or of all. */
    Map<ReportStatus, Long> counts(Reach reach, @Nullable String unitCode) {
        List<Criteria> within = InboxCriteria.within(reach);
        if (unitCode != null) {
            within.add(where("assignment.unitCode").is(unitCode));
        }
        Map<ReportStatus, Long> counts = new EnumMap<>(ReportStatus.class);
        mongo.aggregate(
                        Aggregation.newAggregation(
                                Aggregation.match(new Criteria().andOperator(within)),
                                Aggregation.group("course.state").count().as("n")),
                        Case.class,
                        Document.class)
                .forEach(row -> counts.put(
                        ReportStatus.valueOf(row.getString(ID)),
                        row.get("n", Number.class).longValue()));
        return counts;
    }

    /** Tells of a case's clocks what is due, if another replica has not done it meanwhile. */
    void strike(String id, Moment now) {
        documents.changeIf(id, it -> it.isDue(now.at()), it -> it.strike(now));
    }

    /** Counts a case's clocks anew, if another replica has not done it meanwhile. */
    void recount(String id, Moment now) {
        documents.changeIf(id, it -> it.isCountedBefore(now), it -> it.recount(now));
    }

    /** Cases of which a clock has to be told or a call has to be made, the earliest first, but for some. */
    List<String> due(Instant now, Set<String> but, int limit) {
        return ids(where(NEXT_DUE).lte(now), NEXT_DUE, but, limit);
    }

    /** Cases with a running clock that was counted by an older table of holidays, but for some. */
    List<String> countedBefore(long revision, Set<String> but, int limit) {
        return ids(where(CALENDAR).lt(revision), CALENDAR, but, limit);
    }

    private List<String> ids(Criteria which, String order, Set<String> but, int limit) {
        Criteria others = but.isEmpty() ? which : which.and(ID).nin(but);
        Query query = Query.query(others).with(Sort.by(order)).limit(limit);
        query.fields().include(ID);
        return mongo.find(query, Document.class, mongo.getCollectionName(Case.class)).stream()
                .map(found -> found.getString(ID))
                .toList();
    }

    /** When the first of all clocks has to be told of; past while that is being done. */
    Optional<Instant> nextDue() {
        Query first = Query.query(where(NEXT_DUE).gt(Instant.EPOCH))
                .with(Sort.by(NEXT_DUE))
                .limit(1);
        first.fields().include(NEXT_DUE);
        return Optional.ofNullable(mongo.findOne(first, Document.class, mongo.getCollectionName(Case.class)))
                .map(found -> found.getEmbedded(List.of("agenda", "nextDueAt"), Date.class))
                .map(Date::toInstant);
    }

    /** Every report heard of, by tracking number. */
    List<BookLine> book(@Nullable String after, int limit) {
        Query query = after == null ? new Query() : Query.query(where(ID).gt(after));
        query.with(Sort.by(ID)).limit(limit);
        query.fields().include("course.state", "assignment.number", "assignment.unitCode", "outbox.events");
        return mongo.find(query, BookLine.class);
    }
}
