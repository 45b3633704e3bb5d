package id.lapor.store.disk;

/** A write was refused, before anything of it was applied, because the disk is nearly full. */
public final class StoreFull extends RuntimeException {

    public StoreFull(String message) {
        super(message);
    }
}
