package id.lapor.store.query;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one collection: a filter, an order (or none), how many to skip, at most how many (0: all), and the
 * index to use (a name or key pattern, or none).
 */
public record Query(
        Document filter,
        @Nullable Document sort,
        int skip,
        int limit,
        @Nullable Object hint) {

    public Query {
        if (sort != null && sort.isEmpty()) {
            sort = null;
        }
    }

    public static Query of(Document filter) {
        return new Query(filter, null, 0, 0, null);
    }

    /** Rows that have to be found before the answer is complete; {@link Integer#MAX_VALUE} when all. */
    int wanted() {
        return limit == 0 ? Integer.MAX_VALUE : (int) Math.min(Integer.MAX_VALUE, (long) skip + limit);
    }

    boolean inNaturalOrder() {
        return sort == null || sort.containsKey("$natural");
    }

    boolean inNaturalOrderReversed() {
        return sort != null && sort.get("$natural") instanceof Number direction && direction.intValue() < 0;
    }
}
