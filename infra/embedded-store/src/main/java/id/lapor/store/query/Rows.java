package id.lapor.store.query;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import id.lapor.store.disk.Hold;
import id.lapor.store.disk.StoreFile;
import id.lapor.store.document.DocumentBytes;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a query, read one by one from the version of the file that the query began on, so that a change in
 * the meantime neither hides a document nor shows it twice. To be closed; reading to the end closes too. Each document
 * is the caller's own copy. One thread at a time.
 */
public final class Rows implements Iterator<Document>, AutoCloseable {

    private final Plan plan;
    private final Query query;
    private final Walk walk;
    private final MVMap<byte[], byte[]> documents;
    private final RootReference<byte[], byte[]> root;
    private final QueryMatcher matcher = new DefaultQueryMatcher();
    private final Document filter;
    private @Nullable Hold hold;
    private final Iterator<Document> answer;
    private long documentsExamined;
    private long lastBytes;

    /** To be called while nothing changes in the collection. */
    public static Rows of(Planner planner, Query query, MVMap<byte[], byte[]> documents, StoreFile file) {
        // Also on an empty collection, so that an operator this store does not know is refused and not silently empty.
        new DefaultQueryMatcher().matches(new Document(), query.filter());
        Hold hold = file.hold();
        boolean begun = false;
        try {
            Rows rows = new Rows(planner.plan(query), query, documents, hold);
            begun = true;
            return rows;
        } finally {
            if (!begun) {
                hold.close();
            }
        }
    }

    private Rows(Plan plan, Query query, MVMap<byte[], byte[]> documents, Hold hold) {
        this.plan = plan;
        this.query = query;
        this.walk = new Walk(plan);
        this.documents = documents;
        this.root = documents.flushAndGetRoot();
        this.hold = hold;
        this.filter = FilterMeaning.of(query.filter());
        Iterator<Document> matches = new Matches();
        Document sort = query.sort();
        Iterator<Document> ordered = plan.sorted() || sort == null
                ? matches
                : InMemorySort.of(matches, sort, query.wanted(), () -> lastBytes);
        this.answer = new Window(ordered, query.skip(), query.limit());
    }

    @Override
    public boolean hasNext() {
        boolean more = answer.hasNext();
        if (!more) {
            close();
        }
        return more;
    }

    @Override
    public Document next() {
        return answer.next();
    }

    /** Bytes of the document that was read last. */
    public long lastBytes() {
        return lastBytes;
    }

    public Document explain() {
        return plan.explain(query.sort());
    }

    public long keysExamined() {
        return plan.isScan() ? 0 : walk.keysExamined();
    }

    public long documentsExamined() {
        return documentsExamined;
    }

    @Override
    public void close() {
        Hold held = hold;
        hold = null;
        if (held != null) {
            held.close();
        }
    }

    private final class Matches implements Iterator<Document> {
        private @Nullable Document ahead;

        @Override
        public boolean hasNext() {
            while (ahead == null) {
                Walk.Step step = walk.next();
                if (step == null) {
                    return false;
                }
                ahead = matching(step);
            }
            return true;
        }

        private @Nullable Document matching(Walk.Step step) {
            byte[] bytes = step.document() != null
                    ? step.document()
                    : documents.get(root.root, step.place().bytes());
            if (bytes == null) {
                return null;
            }
            documentsExamined++;
            lastBytes = bytes.length;
            Document document = DocumentBytes.read(bytes);
            return matcher.matches(document, filter) ? document : null;
        }

        @Override
        public Document next() {
            Document found = hasNext() ? ahead : null;
            if (found == null) {
                throw new NoSuchElementException();
            }
            ahead = null;
            return found;
        }
    }
}
