package id.lapor.delivery;

/** A change was asked of a document that does not exist. */
public final class NoSuchDocument extends RuntimeException {
    NoSuchDocument(String id) {
        super("There is no document " + id);
    }
}
