package id.lapor.intake.reference;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import id.lapor.delivery.Received;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Keeps reference records in the database, so that they survive a restart and reach every replica, and the
 * {@link ReferenceBook} of this replica abreast of it.
 */
public final class ReferenceShelf {
    /** Replicas' clocks and writes under way differ by less. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final MongoOperations mongo;
    private final ReferenceBook book;
    private final Clock machine;
    private volatile Instant readUntil = Instant.EPOCH;

    public ReferenceShelf(MongoOperations mongo, ReferenceBook book, Clock machine) {
        this.mongo = mongo;
        this.book = book;
        this.machine = machine;
        follow();
    }

    /** Takes in a record or its tombstone; an older revision than the one here changes nothing. */
    public void put(Received<?> record) {
        ReferenceEntry present = mongo.findById(record.key(), ReferenceEntry.class);
        if (present == null || record.number() > present.revision()) {
            ReferenceEntry entry = ReferenceEntry.of(
                    record.key(), record.number(), machine.instant(), record.isTombstone() ? null : record.body());
            mongo.save(entry);
            book.enter(entry);
            book.heardNews();
        }
    }

    /** Reads what other replicas have taken in since the last time. */
    public void follow() {
        Instant now = machine.instant();
        Query news = Query.query(where("changedAt").gte(readUntil.minus(OVERLAP)));
        mongo.find(news, ReferenceEntry.class).forEach(book::enter);
        readUntil = now;
    }
}
