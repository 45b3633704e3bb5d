package id.lapor.notification.notice;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The notices on their way. Leases keep two replicas from sending one at once; they run on the machine's clock. */
public final class Notices {
    private static final String STATE = "state";
    private static final String ATTEMPTS = "attempts";
    private static final String NOT_BEFORE = "notBefore";

    private final MongoOperations mongo;
    private final InstantSource machine;
    private final Duration lease;

    public Notices(MongoOperations mongo, InstantSource machine, Duration lease) {
        this.mongo = mongo;
        this.machine = machine;
        this.lease = lease;
    }

    /** Inserts a notice unless it is there already, from the same cause heard before. */
    public boolean insert(Notice notice) {
        try {
            mongo.insert(notice);
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    public Optional<Notice> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Notice.class));
    }

    /** Begins a sending: counts the attempt and takes the lease, in one write before anything leaves the house. */
    public Optional<Notice> claim(String id) {
        Instant now = machine.instant();
        return find(id).filter(notice -> notice.state() == NoticeState.PENDING)
                .filter(notice -> !notice.notBefore().isAfter(now))
                .map(notice -> mongo.findAndModify(
                        pending(id).addCriteria(where(ATTEMPTS).is(notice.attempts())),
                        new Update().inc(ATTEMPTS, 1).set(NOT_BEFORE, now.plus(lease)),
                        FindAndModifyOptions.options().returnNew(true),
                        Notice.class));
    }

    /** Keeps the leases of what this replica is still sending. */
    public void renew(Collection<String> ids) {
        if (!ids.isEmpty()) {
            mongo.updateMulti(
                    Query.query(where("_id").in(ids).and(STATE).is(NoticeState.PENDING)),
                    Update.update(NOT_BEFORE, machine.instant().plus(lease)),
                    Notice.class);
        }
    }

    /** The sending failed and surely nothing was taken. */
    public void failed(String id, Duration pause) {
        mongo.updateFirst(pending(id), later(pause).inc("failures", 1), Notice.class);
    }

    /** The sending ended and nobody knows how: the next one may be a repeat. */
    public void unclear(String id, Duration pause) {
        mongo.updateFirst(pending(id), later(pause), Notice.class);
    }

    public void close(String id, NoticeState outcome) {
        mongo.updateFirst(pending(id), Update.update(STATE, outcome), Notice.class);
    }

    /** Notices that may be sent now, whoever raised them; oldest pause first. */
    public List<Notice> due(int limit) {
        Query query = Query.query(
                        where(STATE).is(NoticeState.PENDING).and(NOT_BEFORE).lte(machine.instant()))
                .limit(limit);
        return mongo.find(query, Notice.class);
    }

    private Update later(Duration pause) {
        return Update.update(NOT_BEFORE, machine.instant().plus(pause));
    }

    private static Query pending(String id) {
        return Query.query(where("_id").is(id).and(STATE).is(NoticeState.PENDING));
    }
}
