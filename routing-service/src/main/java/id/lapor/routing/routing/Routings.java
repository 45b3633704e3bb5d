package id.lapor.routing.routing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Reads routings: the queue of the desk, single reports, and the books. */
public final class Routings {
    private static final String STANDING = "standing";
    private static final String FILED_AT = "filing.at";
    private static final String ID = "_id";

    private final MongoOperations mongo;

    public Routings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The queue is read by standing, oldest first. */
    public void ensureIndexes() {
        mongo.indexOps(Routing.class)
                .createIndex(new Index(STANDING, Sort.Direction.ASC)
                        .on(FILED_AT, Sort.Direction.ASC)
                        .on(ID, Sort.Direction.ASC)
                        .named("queue"));
    }

    /** A report that is complete, so that the desk can read it. */
    public Optional<Routing> readable(String id) {
        return Optional.ofNullable(mongo.findById(id, Routing.class))
                .filter(routing -> routing.standing() != Standing.HEARD);
    }

    /** A place in the queue: after this report, filed then. */
    public record Place(Instant filedAt, String id) {}

    /**
     * Reports in the order in which they were filed, the oldest first.
     *
     * @param text part of title or tracking number, whatever its case; blank for all
     * @param after where to go on; absent for the beginning
     */
    public List<Routing> queue(Collection<Standing> standings, String text, @Nullable Place after, int limit) {
        List<Criteria> all = new ArrayList<>(List.of(where(STANDING).in(standings)));
        if (!text.isBlank()) {
            all.add(contains(text));
        }
        if (after != null) {
            all.add(behind(after));
        }
        Sort order = Sort.by(FILED_AT, ID);
        return mongo.find(
                Query.query(new Criteria().andOperator(all)).with(order).limit(limit), Routing.class);
    }

    public long count(Standing standing) {
        return mongo.count(Query.query(where(STANDING).is(standing)), Routing.class);
    }

    private static Criteria behind(Place place) {
        return new Criteria()
                .orOperator(
                        where(FILED_AT).gt(place.filedAt()),
                        where(FILED_AT).is(place.filedAt()).and(ID).gt(place.id()));
    }

    private static Criteria contains(String text) {
        Pattern part = Pattern.compile(Pattern.quote(text.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Criteria()
                .orOperator(where("matter.title").regex(part), where(ID).regex(part));
    }
}
