package id.lapor.intake.opening;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import id.lapor.intake.opening.IdentityOpening.Decision;
import id.lapor.intake.opening.IdentityOpening.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The requests to open an identity. */
final class Openings {
    private static final String RUNNING = "running";
    private static final String UNTIL = "until";
    private static final String DECISION = "decision";

    private final MongoOperations mongo;

    Openings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<IdentityOpening> find(String id) {
        return Optional.ofNullable(mongo.findById(id, IdentityOpening.class));
    }

    /** Keeps a new request; false if the asker has one running for that report. */
    boolean insert(IdentityOpening opening, Instant now) {
        endWhatIsOver(opening, now);
        try {
            mongo.insert(opening);
            return true;
        } catch (DuplicateKeyException running) {
            return false;
        }
    }

    /** Keeps a decision; refuses (409) one that was taken at the same time. */
    IdentityOpening save(IdentityOpening opening) {
        return mongo.save(opening);
    }

    /** Newest first; from behind an id, if given. */
    List<IdentityOpening> list(@Nullable State state, Instant now, @Nullable String after, int limit) {
        Criteria which = state == null ? new Criteria() : in(state, now);
        if (after != null) {
            which = which.and("_id").lt(after);
        }
        return mongo.find(
                Query.query(which).with(Sort.by(Sort.Direction.DESC, "_id")).limit(limit), IdentityOpening.class);
    }

    private static Criteria in(State state, Instant now) {
        return switch (state) {
            case WAITING -> where(DECISION).is(Decision.WAITING).and(UNTIL).gt(now);
            case LAPSED -> where(DECISION).is(Decision.WAITING).and(UNTIL).lte(now);
            case AGREED -> where(DECISION).is(Decision.AGREED).and(UNTIL).gt(now);
            case OVER -> where(DECISION).is(Decision.AGREED).and(UNTIL).lte(now);
            case REFUSED -> where(DECISION).is(Decision.REFUSED);
        };
    }

    private void endWhatIsOver(IdentityOpening asked, Instant now) {
        Query over = Query.query(where(RUNNING).is(asked.running()).and(UNTIL).lte(now));
        mongo.updateMulti(over, new Update().unset(RUNNING), IdentityOpening.class);
    }
}
