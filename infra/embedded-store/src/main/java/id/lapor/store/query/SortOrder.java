package id.lapor.store.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import id.lapor.store.index.StoreIndex;
import id.lapor.store.key.Bounds;
import id.lapor.store.key.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether walking the ranges of an index gives the wanted order: as they lie, backwards, or merged where a field before
 * the sorted ones is fixed to one value per range but to several in all ({@code $in}).
 */
enum SortOrder {
    NOT_GIVEN,
    FORWARDS,
    BACKWARDS,
    MERGED_FORWARDS,
    MERGED_BACKWARDS;

    boolean isGiven() {
        return this != NOT_GIVEN;
    }

    boolean isBackwards() {
        return this == BACKWARDS || this == MERGED_BACKWARDS;
    }

    boolean isMerged() {
        return this == MERGED_FORWARDS || this == MERGED_BACKWARDS;
    }

    static SortOrder of(StoreIndex index, IndexBounds bounds, Conditions conditions, Document sort) {
        List<Map.Entry<String, Object>> wanted = new ArrayList<>(sort.entrySet());
        wanted.removeIf(field -> isFixed(index, bounds, field.getKey()));
        List<IndexKey> fields = new ArrayList<>(index.getKeys());
        fields.add(new IndexKey("_id", true));
        int direction = 0;
        int at = 0;
        boolean merge = false;
        boolean sortedByFixed = false;
        for (int field = 0; field < fields.size() && at < wanted.size(); field++) {
            IndexKey key = fields.get(field);
            int values = field < bounds.fixed().size() ? bounds.fixed().get(field) : 0;
            if (!key.getKey().equals(wanted.get(at).getKey())) {
                if (values == 0) {
                    return NOT_GIVEN;
                }
                merge |= values > 1;
                continue;
            }
            int same = isAscending(wanted.get(at).getValue()) == key.isAscending() ? 1 : -1;
            boolean last = at == wanted.size() - 1;
            if (direction == -same || !isOrdered(index, field, last, conditions)) {
                return NOT_GIVEN;
            }
            direction = same;
            sortedByFixed |= values > 1;
            at++;
        }
        if (at < wanted.size() || (merge && sortedByFixed)) {
            return NOT_GIVEN;
        }
        return direction < 0 ? (merge ? MERGED_BACKWARDS : BACKWARDS) : merge ? MERGED_FORWARDS : FORWARDS;
    }

    private static boolean isFixed(StoreIndex index, IndexBounds bounds, String path) {
        for (int field = 0; field < bounds.fixed().size(); field++) {
            if (index.getKeys().get(field).getKey().equals(path)) {
                return bounds.fixed().get(field) == 1 && !index.heldArray(field);
            }
        }
        return false;
    }

    private static boolean isAscending(Object direction) {
        return ((Number) direction).intValue() > 0;
    }

    /** Null and absent are equal to a sort and apart in an index, which matters when another field decides after. */
    private static boolean isOrdered(StoreIndex index, int field, boolean last, Conditions conditions) {
        if (field >= index.getKeys().size()) {
            return true;
        }
        if (index.heldArray(field)) {
            return false;
        }
        if (last || !index.heldNull(field)) {
            return true;
        }
        Bounds bounds = conditions.on(index.getKeys().get(field).getKey(), false);
        return bounds != null && !bounds.mayBe(Tag.NULL);
    }
}
