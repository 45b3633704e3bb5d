package id.lapor.store.disk;

/** The store cannot be opened, or cannot write any more; the message says why in one line. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
