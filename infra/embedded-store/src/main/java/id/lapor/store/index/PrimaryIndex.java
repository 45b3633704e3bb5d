package id.lapor.store.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import id.lapor.store.key.Key;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The index on {@code _id}: the documents themselves, which lie in its order. */
public final class PrimaryIndex extends StoreIndex {

    private final MVMap<byte[], byte[]> documents;

    public PrimaryIndex(String name, MVMap<byte[], byte[]> documents) {
        super(name, List.of(new IndexKey("_id", true)), false);
        this.documents = documents;
    }

    @Override
    public MVMap<byte[], byte[]> entries() {
        return documents;
    }

    @Override
    public Key placeOf(byte[] entry) {
        return new Key(entry);
    }

    @Override
    public boolean heldArray(int field) {
        return false;
    }

    @Override
    public boolean heldNull(int field) {
        return false;
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        if (documents.containsKey(placeOf(document).bytes())) {
            throw new DuplicateKeyError(
                    this,
                    collection,
                    getKeys(),
                    getKeyValues(document).iterator().next());
        }
    }

    @Override
    public void add(Document document, Key place, MongoCollection<Key> collection) {}

    @Override
    public Key remove(Document document) {
        return placeOf(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {}

    @Override
    public void updateInPlace(Document before, Document after, Key place, MongoCollection<Key> collection) {}

    @Override
    public void drop() {}
}
