package id.lapor.store.protocol;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * What is left of an answer after its first batch, read on as the driver asks. A batch has at most 16 MB of documents,
 * however many are asked for.
 */
final class RowsCursor extends AbstractCursor implements AutoCloseable {

    static final int FIRST_BATCH = 101;
    private static final long MOST_BYTES = 16L << 20;

    private final Iterator<Document> rows;
    private final ToLongFunction<Document> size;
    private final UnaryOperator<List<Document>> shape;
    private final AutoCloseableRows closing;
    private volatile long usedAt = System.nanoTime();

    /** Closes without a checked exception. */
    interface AutoCloseableRows {
        void close();
    }

    RowsCursor(
            long id,
            Iterator<Document> rows,
            ToLongFunction<Document> size,
            UnaryOperator<List<Document>> shape,
            AutoCloseableRows closing) {
        super(id);
        this.rows = rows;
        this.size = size;
        this.shape = shape;
        this.closing = closing;
    }

    @Override
    public synchronized boolean isEmpty() {
        return !rows.hasNext();
    }

    /** At most so many documents; zero means as many as fit. */
    @Override
    public synchronized List<Document> takeDocuments(int most) {
        usedAt = System.nanoTime();
        return shape.apply(take(most == 0 ? Integer.MAX_VALUE : most));
    }

    List<Document> first(int most) {
        return shape.apply(take(most));
    }

    private List<Document> take(int most) {
        List<Document> batch = new ArrayList<>();
        long bytes = 0;
        while (batch.size() < most && bytes < MOST_BYTES && rows.hasNext()) {
            Document row = rows.next();
            bytes += size.applyAsLong(row);
            batch.add(row);
        }
        return batch;
    }

    long idleNanos() {
        return System.nanoTime() - usedAt;
    }

    @Override
    public void close() {
        closing.close();
    }
}
