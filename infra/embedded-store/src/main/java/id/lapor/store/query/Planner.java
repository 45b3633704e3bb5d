package id.lapor.store.query;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import id.lapor.store.index.StoreIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the index that has to look at the fewest documents. The trees count their entries, so how many a range holds
 * is known and not guessed. An order that an index gives is worth much when only the first rows are wanted.
 */
public final class Planner {

    private static final int RANGES_COUNTED = 64;
    /** So that among few documents, too, an index that bounds is taken. */
    private static final double UNBOUNDED = 16;

    private final List<StoreIndex> indexes;

    public Planner(List<StoreIndex> indexes) {
        this.indexes = indexes;
    }

    /** Refuses a hint that names no index. */
    public Plan plan(Query query) {
        Conditions conditions = Conditions.of(query.filter());
        List<Plan> plans = new ArrayList<>();
        for (StoreIndex index : indexes) {
            if (isAllowed(index, query.hint())) {
                Plan plan = plan(index, conditions, query);
                if (plan != null) {
                    plans.add(plan);
                }
            }
        }
        long matches = plans.stream().mapToLong(Plan::entries).min().orElseThrow(() -> unusable(query.hint()));
        return plans.stream()
                .min(Comparator.comparingDouble(plan -> cost(plan, query, matches)))
                .orElseThrow();
    }

    private static BadValueException unusable(@Nullable Object hint) {
        return new BadValueException(
                "error processing query: hint " + hint + " does not correspond to an existing, usable index");
    }

    private static boolean isAllowed(StoreIndex index, @Nullable Object hint) {
        return switch (hint) {
            case null -> true;
            case String name -> index.getName().equals(name);
            case Document keys
            when keys.containsKey("$natural") -> index.getName().equals("_id_");
            case Document keys -> keys.equals(index.toIndexDescription().get("key"));
            default -> false;
        };
    }

    private static @Nullable Plan plan(StoreIndex index, Conditions conditions, Query query) {
        IndexBounds bounds = IndexBounds.of(index, conditions);
        if (bounds == null) {
            return null;
        }
        SortOrder order = SortOrder.FORWARDS;
        boolean sorted = true;
        Document sort = query.sort();
        if (query.inNaturalOrderReversed()) {
            order = SortOrder.BACKWARDS;
        } else if (sort != null && !query.inNaturalOrder()) {
            SortOrder given = SortOrder.of(index, bounds, conditions, sort);
            sorted = given.isGiven();
            order = sorted ? given : SortOrder.FORWARDS;
        }
        MVMap<byte[], byte[]> entries = index.entries();
        return new Plan(index, entries.flushAndGetRoot(), bounds, order, sorted, count(entries, bounds));
    }

    private static long count(MVMap<byte[], byte[]> entries, IndexBounds bounds) {
        if (!bounds.bounded()) {
            return entries.sizeAsLong();
        }
        List<IndexBounds.Prefixed> ranges = bounds.ranges();
        int counted = Math.min(RANGES_COUNTED, ranges.size());
        long sum = 0;
        for (IndexBounds.Prefixed range : ranges.subList(0, counted)) {
            sum += before(entries, range.interval().high())
                    - before(entries, range.interval().low());
        }
        return counted == 0 ? 0 : sum * ranges.size() / counted;
    }

    private static long before(MVMap<byte[], byte[]> entries, byte[] key) {
        long index = entries.getKeyIndex(key);
        return index < 0 ? ~index : index;
    }

    /** Documents to be looked at, roughly; a walk over the documents themselves is half as dear as one by an index. */
    private static double cost(Plan plan, Query query, long matches) {
        double entries = plan.entries();
        double price = plan.isScan() ? 0.5 : 1;
        double start = plan.bounds().bounded() ? 0 : UNBOUNDED;
        if (!plan.sorted()) {
            return entries * price * 1.5 + 1 + start;
        }
        double share = entries == 0 ? 1 : Math.max(1, matches) / Math.max(1, entries);
        return Math.min(entries, query.wanted() / share) * price + start;
    }
}
