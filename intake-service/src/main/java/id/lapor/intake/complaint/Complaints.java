package id.lapor.intake.complaint;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import id.lapor.delivery.Documents;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The reports, by their number. */
public final class Complaints {
    private static final String REPEAT_UNTIL = "repeat.until";
    private static final String REPEAT_RECEIPT = "repeat.receipt";

    private final Documents<Complaint> documents;
    private final MongoOperations mongo;

    public Complaints(Documents<Complaint> documents, MongoOperations mongo) {
        this.documents = documents;
        this.mongo = mongo;
        mongo.indexOps(Complaint.class)
                .createIndex(new Index(REPEAT_UNTIL, Sort.Direction.ASC)
                        .named("repeat_until")
                        .sparse());
    }

    Optional<Complaint> find(String number) {
        return documents.find(number);
    }

    /** Keeps a new report; false if its number is taken, which then was not touched. */
    boolean insert(Complaint complaint) {
        try {
            documents.insert(complaint);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    void change(String number, Consumer<Complaint> change) {
        documents.change(number, change);
    }

    Documents<Complaint> documents() {
        return documents;
    }

    /** Reports in the order of their numbers, without their words; from the one after {@code number}, if given. */
    List<Complaint> after(@Nullable String number, int limit) {
        Query query = number == null ? new Query() : Query.query(where("_id").gt(number));
        query.with(Sort.by("_id")).limit(limit);
        query.fields()
                .exclude("filing.narrative", "outbox.pending", "replies.text", "heard.steps")
                .exclude("heard.answers", "heard.questions", "heard.requests", "heard.archiveText");
        return mongo.find(query, Complaint.class);
    }

    /** Whether a report names an identity as its own. */
    boolean names(String number, String identity) {
        return find(number).filter(complaint -> complaint.names(identity)).isPresent();
    }

    /** Takes away the sealed receipts whose time is over. */
    long forgetReceipts(Instant now) {
        Query over =
                Query.query(where(REPEAT_UNTIL).lte(now).and(REPEAT_RECEIPT).exists(true));
        return mongo.updateMulti(over, new Update().unset(REPEAT_RECEIPT).unset(REPEAT_UNTIL), Complaint.class)
                .getModifiedCount();
    }
}
