package id.lapor.store.query;

import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongSupplier;

/**
 * Sorts where no index gives the order. Keeps no more rows than are wanted, and at most 32 MB of them: beyond, it
 * refuses as MongoDB does at its own limit, and an index is the remedy.
 */
final class InMemorySort {

    private static final long MOST_BYTES = 32L << 20;

    private record Row(Document document, long arrival, long bytes) {}

    private InMemorySort() {}

    static Iterator<Document> of(Iterator<Document> rows, Document sort, int wanted, LongSupplier lastBytes) {
        Comparator<Row> order = Comparator.comparing(Row::document, new DocumentComparator(sort))
                .thenComparingLong(Row::arrival);
        PriorityQueue<Row> kept = new PriorityQueue<>(order.reversed());
        long bytes = 0;
        for (long arrival = 0; rows.hasNext(); arrival++) {
            Document document = rows.next();
            Row row = new Row(document, arrival, lastBytes.getAsLong());
            kept.add(row);
            bytes += row.bytes();
            if (kept.size() > wanted) {
                bytes -= kept.remove().bytes();
            }
            if (bytes > MOST_BYTES) {
                throw new MongoServerError(
                        292,
                        "QueryExceededMemoryLimitNoDiskUseAllowed",
                        "the sort needs more than " + MOST_BYTES
                                + " bytes of memory; an index on the sorted fields is missing");
            }
        }
        List<Row> sorted = new ArrayList<>(kept);
        sorted.sort(order);
        return sorted.stream().map(Row::document).iterator();
    }
}
