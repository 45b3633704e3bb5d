package id.lapor.edge.session;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.session.SessionRepository;

/**
 * The sessions of one service, in its database. Each change is one write of one document; a session that was ended
 * meanwhile, by a sign-out at another replica say, is never written back to life.
 */
public final class Sessions implements SessionRepository<StoredSession> {

    private static final Logger log = LoggerFactory.getLogger(Sessions.class);
    private static final String COLLECTION = "sessions";

    private final MongoOperations mongo;
    private final SessionSettings settings;
    private final InstantSource clock;

    public Sessions(MongoOperations mongo, SessionSettings settings, InstantSource clock) {
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public StoredSession createSession() {
        return new StoredSession(clock, settings);
    }

    /** The session, unless it has ended or this release cannot read it: then its person has to sign in again. */
    @Override
    public @Nullable StoredSession findById(String value) {
        SessionId id = new SessionId(value);
        if (!id.isWellFormed()) {
            return null;
        }
        Document document = mongo.execute(
                COLLECTION,
                all -> all.find(Filters.eq(SessionRecord.ID, id.digest())).first());
        if (document == null) {
            return null;
        }
        try {
            StoredSession session = new StoredSession(clock, settings, id, SessionRecord.of(document, id));
            return session.isExpired() ? null : session;
        } catch (UnreadableSession unreadable) {
            log.info("a session is taken for ended: {}", unreadable.getMessage());
            return null;
        }
    }

    @Override
    public void save(StoredSession session) {
        if (session.isAbandoned()) {
            return;
        }
        try {
            if (write(session)) {
                session.written();
            } else {
                session.abandon();
            }
        } catch (DataAccessException away) {
            // The page that tells of the outage is saved too, and must not fail by it a second time.
            session.abandon();
            if (session.hasNewId() || !session.changed().isEmpty()) {
                throw away;
            }
            log.debug("the last use of a session could not be noted", away);
        }
    }

    @Override
    public void deleteById(String value) {
        delete(new SessionId(value));
    }

    /** Removes what has ended, and keeps the index by which it is found. */
    void sweep() {
        mongo.execute(COLLECTION, all -> {
            all.createIndex(Indexes.ascending(SessionRecord.EXPIRES_AT));
            return all.deleteMany(Filters.lt(SessionRecord.EXPIRES_AT, Date.from(clock.instant())));
        });
    }

    /** Returns false when the session has been ended meanwhile. */
    private boolean write(StoredSession session) {
        SessionId stored = session.stored();
        if (session.hasNewId()) {
            return (stored == null || delete(stored)) && insert(session);
        }
        return (session.changed().isEmpty() && !session.isNotedBefore(settings.touch())) || update(session);
    }

    private boolean insert(StoredSession session) {
        Document document = session.asRecord().document(session.id());
        mongo.execute(COLLECTION, all -> all.insertOne(document));
        return true;
    }

    private boolean update(StoredSession session) {
        var update = session.asRecord().update(session.id(), session.changed());
        Long matched = mongo.execute(
                COLLECTION,
                all -> all.updateOne(Filters.eq(SessionRecord.ID, session.id().digest()), update)
                        .getMatchedCount());
        return matched != null && matched > 0;
    }

    private boolean delete(SessionId id) {
        Long deleted = mongo.execute(
                COLLECTION,
                all -> all.deleteOne(Filters.eq(SessionRecord.ID, id.digest())).getDeletedCount());
        return deleted != null && deleted > 0;
    }
}
