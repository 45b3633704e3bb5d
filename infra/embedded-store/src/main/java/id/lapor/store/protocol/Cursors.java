package id.lapor.store.protocol;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CursorNotFoundException;
import id.lapor.store.document.DocumentBytes;
import id.lapor.store.query.Rows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** The open cursors of the store; one that nobody read on for ten minutes is closed, as in MongoDB. */
final class Cursors {

    private static final long MOST_IDLE_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final CursorRegistry ids;
    private final Map<Long, RowsCursor> open = new ConcurrentHashMap<>();

    Cursors(CursorRegistry ids) {
        this.ids = ids;
    }

    Document first(String namespace, Rows rows, UnaryOperator<List<Document>> shape, int batch, boolean single) {
        RowsCursor cursor = new RowsCursor(ids.generateCursorId(), rows, row -> rows.lastBytes(), shape, rows::close);
        return first(namespace, cursor, batch, single);
    }

    Document first(String namespace, Iterator<Document> rows, int batch) {
        RowsCursor cursor = new RowsCursor(
                ids.generateCursorId(), rows, row -> DocumentBytes.of(row).length, UnaryOperator.identity(), () -> {});
        return first(namespace, cursor, batch, false);
    }

    private Document first(String namespace, RowsCursor cursor, int batch, boolean single) {
        boolean keep = false;
        try {
            List<Document> documents = cursor.first(batch);
            keep = !single && !cursor.isEmpty();
            if (keep) {
                closeIdle();
                open.put(cursor.getId(), cursor);
            }
            return Answers.batch(namespace, "firstBatch", documents, keep ? cursor.getId() : 0);
        } finally {
            if (!keep) {
                cursor.close();
            }
        }
    }

    Document next(String namespace, long id, int batch) {
        RowsCursor cursor = open.get(id);
        if (cursor == null) {
            throw new CursorNotFoundException(id);
        }
        List<Document> documents = cursor.takeDocuments(batch);
        boolean done = cursor.isEmpty();
        if (done) {
            close(id);
        }
        return Answers.batch(namespace, "nextBatch", documents, done ? 0 : id);
    }

    Document kill(List<Long> wanted) {
        List<Long> killed = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (Long id : wanted) {
            (close(id) ? killed : unknown).add(id);
        }
        return Answers.ok(new Document("cursorsKilled", killed)
                .append("cursorsNotFound", unknown)
                .append("cursorsAlive", List.of())
                .append("cursorsUnknown", List.of()));
    }

    private boolean close(long id) {
        RowsCursor cursor = open.remove(id);
        if (cursor != null) {
            cursor.close();
        }
        return cursor != null;
    }

    private void closeIdle() {
        open.forEach((id, cursor) -> {
            if (cursor.idleNanos() > MOST_IDLE_NANOS) {
                close(id);
            }
        });
    }
}
