package id.lapor.store.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import id.lapor.store.index.PrimaryIndex;
import id.lapor.store.index.StoreIndex;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/**
 * How a query will be answered: the index and the ranges of it to walk, on the version of it that was current when the
 * plan was made.
 *
 * @param entries how many entries the ranges hold, counted for up to 64 of them
 */
public record Plan(
        StoreIndex index,
        RootReference<byte[], byte[]> root,
        IndexBounds bounds,
        SortOrder order,
        boolean sorted,
        long entries) {

    boolean isScan() {
        return index instanceof PrimaryIndex && !bounds.bounded();
    }

    /** As MongoDB's {@code explain} says it, in short. */
    public Document explain(@Nullable Document sort) {
        Document scan = isScan() ? new Document("stage", "COLLSCAN") : new Document("stage", "IXSCAN");
        if (!isScan()) {
            Document pattern = new Document();
            for (IndexKey key : index.getKeys()) {
                pattern.put(key.getKey(), key.isAscending() ? 1 : -1);
            }
            scan.append("keyPattern", pattern)
                    .append("indexName", index.getName())
                    .append("isMultiKey", index.heldArrays());
        }
        scan.append("direction", order.isBackwards() ? "backward" : "forward")
                .append("ranges", bounds.ranges().size())
                .append("entries", entries);
        Document fetch = isScan() ? scan : new Document("stage", "FETCH").append("inputStage", scan);
        return sorted || sort == null
                ? fetch
                : new Document("stage", "SORT").append("sortPattern", sort).append("inputStage", fetch);
    }
}
