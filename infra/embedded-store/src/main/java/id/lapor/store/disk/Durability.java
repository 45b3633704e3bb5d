package id.lapor.store.disk;

/** When a committed write reaches the disk itself. */
public enum Durability {
    /** Before it is acknowledged: survives a power cut. */
    EVERY_WRITE,
    /** Within a second after it was acknowledged: survives the end of the process, not a power cut. */
    RELAXED
}
