package id.lapor.store.protocol;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.IndexKeySpecsConflictException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import id.lapor.store.disk.GroupCommit;
import id.lapor.store.disk.Hold;
import id.lapor.store.disk.StoreFile;
import id.lapor.store.document.DocumentBytes;
import id.lapor.store.index.PrimaryIndex;
import id.lapor.store.index.StoreIndex;
import id.lapor.store.key.Key;
import id.lapor.store.query.Planner;
import id.lapor.store.query.Query;
import id.lapor.store.query.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * One collection: its documents as BSON in the order of their keys, and its indexes. Changes happen one at a time;
 * reading takes the lock only to note which version it reads.
 */
final class StoreCollection extends AbstractMongoCollection<Key> {

    private final StoreFile file;
    private final GroupCommit commits;
    private final MVMap<byte[], byte[]> documents;
    private final StoreIndex documentOrder;
    private final Changes changes = new Changes();

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            StoreFile file,
            GroupCommit commits,
            MVMap<byte[], byte[]> documents) {
        super(database, name, options, cursors);
        this.file = file;
        this.commits = commits;
        this.documents = documents;
        this.documentOrder = new PrimaryIndex("_id_", documents);
    }

    PrimaryIndex primaryIndex() {
        return (PrimaryIndex) documentOrder;
    }

    MVMap<byte[], byte[]> documents() {
        return documents;
    }

    /** Begins a query on what is there now. */
    Rows rows(Query query) {
        return changes.noting(() -> Rows.of(new Planner(readable()), query, documents, file));
    }

    private List<StoreIndex> readable() {
        List<StoreIndex> readable = new ArrayList<>();
        for (Index<Key> index : getIndexes()) {
            if (index instanceof StoreIndex usable) {
                readable.add(usable);
            }
        }
        return readable.isEmpty() ? List.of(documentOrder) : readable;
    }

    /** Applies a projection; positional and array operators included. */
    List<Document> projected(List<Document> found, @Nullable Document projection) {
        if (projection == null || projection.isEmpty()) {
            return found;
        }
        return matchDocumentsFromStream(new Document(), found.stream(), 0, 0, 0, null, projection)
                .collectDocuments();
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        Rows rows = rows(new Query(query, orderBy, skip, changes.limit(limit), null));
        if (changes.isOfAll()) {
            Rows read = changes.readWhileChanging(rows);
            return new QueryResult(() -> read);
        }
        List<Document> found = new ArrayList<>();
        try (rows) {
            rows.forEachRemaining(found::add);
        }
        return createQueryResult(projected(found, fields), batchSize);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        if (query == null || query.isEmpty()) {
            int all = Math.max(0, count() - skip);
            return limit > 0 ? Math.min(limit, all) : all;
        }
        int count = 0;
        try (Rows rows = rows(new Query(query, null, skip, Math.max(0, limit), null))) {
            for (; rows.hasNext(); rows.next()) {
                count++;
            }
        }
        return count;
    }

    @Override
    public int count() {
        return Math.toIntExact(documents.sizeAsLong());
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    protected Document getDocument(Key place) {
        return DocumentBytes.read(Objects.requireNonNull(documents.get(place.bytes()), "no document at its place"));
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        String idField = getIdField();
        Object id = idField == null ? UUID.randomUUID() : document.get(idField);
        Key place = Key.of(id);
        documents.put(place.bytes(), DocumentBytes.of(document));
        return place;
    }

    @Override
    protected void handleUpdate(Key place, Document before, Document after) {
        documents.put(place.bytes(), DocumentBytes.of(after));
        commits.checkpoint();
    }

    @Override
    protected void removeDocument(Key place) {
        documents.remove(place.bytes());
        commits.checkpoint();
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        Iterable<byte[]> places = () -> documents.keyIterator(null);
        return StreamSupport.stream(places.spliterator(), false)
                .map(Key::new)
                .map(place -> new DocumentWithPosition<>(getDocument(place), place));
    }

    /** Sizes are not kept per collection; {@code dbStats} gives the file's. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {
        throw new UnsupportedOperationException("sizes are not tracked");
    }

    @Override
    protected int getDataSize() {
        try (Hold _ = file.hold()) {
            return SampledSize.of(documents);
        }
    }

    @Override
    public void addIndex(Index<Key> index) {
        changes.making(() -> {
            for (Index<Key> existing : getIndexes()) {
                if (existing.getName().equals(index.getName()) && !existing.hasSameOptions(index)) {
                    throw new IndexKeySpecsConflictException(index, existing);
                }
            }
            if (index instanceof StoreIndex unbuilt && index.isEmpty()) {
                build(unbuilt);
            }
            super.addIndex(index);
        });
    }

    private void build(StoreIndex index) {
        try {
            streamAllDocumentsWithPosition().forEach(found -> {
                index.checkAdd(found.getDocument(), this);
                index.add(found.getDocument(), found.getPosition(), this);
                commits.checkpoint();
            });
            index.built(this);
        } catch (MongoServerError e) {
            index.entries().clear();
            throw new IndexBuildFailedException(e, this);
        }
    }

    @Override
    public void dropIndex(String name) {
        changes.making(() -> super.dropIndex(name));
    }

    @Override
    public void addDocument(Document document) {
        changes.making(() -> super.addDocument(document));
    }

    @Override
    public void removeDocument(Document document) {
        changes.making(() -> super.removeDocument(document));
    }

    @Override
    public Document findAndModify(Document query) {
        return changes.making(1, () -> super.findAndModify(query));
    }

    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return changes.making(Math.max(Changes.ALL, limit), () -> super.deleteDocuments(selector, limit, oplog));
    }

    @Override
    public Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        return changes.making(
                multi ? Changes.ALL : 1, () -> super.updateDocuments(selector, update, filters, multi, upsert, oplog));
    }

    @Override
    public void renameTo(MongoDatabase database, String name) {
        changes.making(() -> super.renameTo(database, name));
    }
}
