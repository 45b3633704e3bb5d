package id.lapor.store.index;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * What has once been seen in an index and is kept beside it: that it is built; fields that held an array (their order
 * is not the documents' order, and two conditions may be met by two elements); fields that held an explicit null, which
 * sorts with an absent one but lies beside it in the index. Set once, never cleared while the index lives.
 */
final class Traits {

    static final int MOST_FIELDS = 31;
    private static final long BUILT = 1L << 62;

    private final MVMap<String, Long> all;
    private final String index;
    private volatile long seen;

    Traits(MVMap<String, Long> all, String index) {
        this.all = all;
        this.index = index;
        this.seen = all.getOrDefault(index, 0L);
    }

    static MVMap.Builder<String, Long> map() {
        return new MVMap.Builder<String, Long>()
                .keyType(StringDataType.INSTANCE)
                .valueType(LongDataType.INSTANCE);
    }

    static long array(int field) {
        return 1L << field;
    }

    static long explicitNull(int field) {
        return 1L << (MOST_FIELDS + field);
    }

    void add(long traits) {
        if ((seen | traits) != seen) {
            seen |= traits;
            all.put(index, seen);
        }
    }

    boolean heldArray(int field) {
        return (seen & array(field)) != 0;
    }

    boolean heldNull(int field) {
        return (seen & explicitNull(field)) != 0;
    }

    boolean isBuilt() {
        return (seen & BUILT) != 0;
    }

    void built() {
        add(BUILT);
    }

    void forget() {
        all.remove(index);
        seen = 0;
    }
}
