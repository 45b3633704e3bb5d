package id.lapor.store.index;

import java.util.SortedSet;

/** The field parts of a document's entries, and what they teach about the index. */
final class Entries {

    private final SortedSet<byte[]> prefixes;
    private long traits;
    private boolean absent = true;

    Entries(SortedSet<byte[]> prefixes) {
        this.prefixes = prefixes;
    }

    void note(int field, FieldValues values, boolean throughArray, boolean absentAsNull) {
        if (throughArray) {
            traits |= Traits.array(field);
        }
        if (!absentAsNull && values.values().contains(null)) {
            traits |= Traits.explicitNull(field);
        }
        absent &= values.isAbsent();
    }

    SortedSet<byte[]> prefixes() {
        return prefixes;
    }

    long traits() {
        return traits;
    }

    /** Whether the document has none of the indexed fields, so that a sparse index leaves it out. */
    boolean isAbsent() {
        return absent;
    }
}
