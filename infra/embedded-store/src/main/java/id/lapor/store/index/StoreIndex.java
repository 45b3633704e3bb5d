package id.lapor.store.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import id.lapor.store.key.Key;
import java.util.List;
import org.h2.mvstore.MVMap;

/**
 * An index that the planner can use: a map whose keys are the indexed values in order, each followed by the place of
 * its document. The query side of {@link Index} is not used; the planner reads the map.
 */
public abstract class StoreIndex extends Index<Key> {

    protected StoreIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    public abstract MVMap<byte[], byte[]> entries();

    /** The document that an entry is of. */
    public abstract Key placeOf(byte[] entry);

    /** Whether this field has ever held an array in this index. */
    public abstract boolean heldArray(int field);

    /** Whether this field has ever held an explicit null beside absent ones. */
    public abstract boolean heldNull(int field);

    public boolean leavesOutAbsent() {
        return isSparse();
    }

    public boolean heldArrays() {
        for (int field = 0; field < getKeys().size(); field++) {
            if (heldArray(field)) {
                return true;
            }
        }
        return false;
    }

    static Key placeOf(Document document) {
        return Key.of(document.get("_id"));
    }

    @Override
    public Key getPosition(Document document) {
        return placeOf(document);
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Key> getPositions(Document query) {
        throw new UnsupportedOperationException("the planner reads the index");
    }

    @Override
    public long getCount() {
        return entries().sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return isUnique() == other.isUnique()
                && super.hasSameOptions(other)
                && describe(this).equals(describe(other));
    }

    private static List<String> describe(Index<?> index) {
        return index.getKeys().stream()
                .map(key -> key.getKey() + (key.isAscending() ? " 1" : " -1"))
                .toList();
    }

    /** To be called once everything that the collection holds is in the index. */
    public void built(MongoCollection<Key> collection) {}
}
