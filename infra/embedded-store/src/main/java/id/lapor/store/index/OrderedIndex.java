package id.lapor.store.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import id.lapor.store.key.Key;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A secondary index, unique or not. All writing happens under the collection's write lock. */
public final class OrderedIndex extends StoreIndex {

    private static final byte[] NOTHING = {};

    private final MVMap<byte[], byte[]> entries;
    private final Traits traits;
    private final EntryMaker maker;
    private final boolean unique;

    OrderedIndex(
            String name,
            List<IndexKey> keys,
            boolean unique,
            boolean sparse,
            MVMap<byte[], byte[]> entries,
            Traits traits) {
        super(name, keys, sparse);
        this.entries = entries;
        this.traits = traits;
        this.maker = new EntryMaker(keys, unique);
        this.unique = unique;
        if (!traits.isBuilt()) {
            entries.clear();
        }
    }

    @Override
    public MVMap<byte[], byte[]> entries() {
        return entries;
    }

    @Override
    public Key placeOf(byte[] entry) {
        return Entry.place(entry);
    }

    @Override
    public boolean heldArray(int field) {
        return traits.heldArray(field);
    }

    @Override
    public boolean heldNull(int field) {
        return traits.heldNull(field);
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    /** Whether it has still to be built; an index over nothing is not empty in this sense. */
    @Override
    public boolean isEmpty() {
        return !traits.isBuilt();
    }

    @Override
    public void built(MongoCollection<Key> collection) {
        traits.built();
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        refuseDuplicates(prefixes(document), null, document, collection);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
        refuseDuplicates(prefixes(after), placeOf(before), after, collection);
    }

    private void refuseDuplicates(
            SortedSet<byte[]> prefixes, @Nullable Key own, Document document, MongoCollection<Key> collection) {
        if (!unique) {
            return;
        }
        for (byte[] prefix : prefixes) {
            byte[] next = entries.ceilingKey(prefix);
            while (next != null && Entry.begins(next, prefix)) {
                if (Entry.isOf(next, prefix) && !Entry.place(next).equals(own)) {
                    throw new DuplicateKeyError(this, collection, getKeys(), values(document));
                }
                next = entries.higherKey(next);
            }
        }
    }

    /** For the message only: the first value of each field. */
    private KeyValue values(Document document) {
        return new KeyValue(keys().stream()
                .map(key -> Utils.getSubdocumentValueCollectionAware(document, key))
                .toList());
    }

    @Override
    public void add(Document document, Key place, MongoCollection<Key> collection) {
        for (byte[] prefix : prefixes(document)) {
            entries.put(Entry.of(prefix, place), NOTHING);
        }
    }

    @Override
    public Key remove(Document document) {
        Key place = placeOf(document);
        for (byte[] prefix : prefixes(document)) {
            entries.remove(Entry.of(prefix, place));
        }
        return place;
    }

    @Override
    public void updateInPlace(Document before, Document after, Key place, MongoCollection<Key> collection) {
        SortedSet<byte[]> old = prefixes(before);
        SortedSet<byte[]> now = prefixes(after);
        for (byte[] prefix : old) {
            if (!now.contains(prefix)) {
                entries.remove(Entry.of(prefix, place));
            }
        }
        for (byte[] prefix : now) {
            if (!old.contains(prefix)) {
                entries.put(Entry.of(prefix, place), NOTHING);
            }
        }
    }

    private SortedSet<byte[]> prefixes(Document document) {
        Entries made = maker.of(document);
        traits.add(made.traits());
        if (isSparse() && made.isAbsent()) {
            return new TreeSet<>(Arrays::compareUnsigned);
        }
        return made.prefixes();
    }

    @Override
    public void drop() {
        traits.forget();
    }
}
