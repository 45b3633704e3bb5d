package id.lapor.store.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;

/** Leaves out the first rows and stops after so many (0: never). */
final class Window implements Iterator<Document> {

    private final Iterator<Document> rows;
    private final int limit;
    private int toSkip;
    private int given;

    Window(Iterator<Document> rows, int skip, int limit) {
        this.rows = rows;
        this.toSkip = skip;
        this.limit = limit;
    }

    @Override
    public boolean hasNext() {
        if (limit > 0 && given >= limit) {
            return false;
        }
        for (; toSkip > 0 && rows.hasNext(); toSkip--) {
            rows.next();
        }
        return rows.hasNext();
    }

    @Override
    public Document next() {
        given++;
        return rows.next();
    }
}
