package id.lapor.store.key;

/** Stands in an index for an array of no elements. */
public enum EmptyArray {
    INSTANCE
}
