package id.lapor.store.protocol;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.InvalidNamespaceError;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import de.bwaldvogel.mongo.oplog.Oplog;
import id.lapor.store.disk.BytesType;
import id.lapor.store.disk.GroupCommit;
import id.lapor.store.disk.StoreFile;
import id.lapor.store.index.Indexes;
import id.lapor.store.key.Key;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One database: its collections, and the commands on them. What is not done here, mongo-java-server does. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Key> {

    static final String DOCUMENTS = "documents.";

    private final StoreFile file;
    private final GroupCommit commits;
    private final Indexes indexMaps;
    private final Reads reads;
    private final Writes writes;
    private final Aggregations aggregations;
    private final IndexCommands indexCommands;

    StoreDatabase(
            String name, CursorRegistry ids, Cursors cursors, StoreFile file, GroupCommit commits, Indexes indexes) {
        super(name, ids);
        this.file = file;
        this.commits = commits;
        this.indexMaps = indexes;
        this.reads = new Reads(this, cursors);
        this.writes = new Writes(this);
        this.aggregations = new Aggregations(this, cursors);
        this.indexCommands = new IndexCommands(this);
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "find" -> reads.find(query);
            case "count" -> reads.count(query);
            case "distinct" -> reads.distinct(query);
            case "explain" -> reads.explain(query);
            case "aggregate" -> aggregations.aggregate(query, databases);
            case "insert" -> writes.insert(query);
            case "delete" -> writes.delete(query);
            case "update" -> writes.update(query, one -> super.handleCommand(channel, "update", one, databases, oplog));
            case "findandmodify" -> writes.findAndModify(query);
            case "createindexes" -> indexCommands.create(query);
            case "dropindexes" -> indexCommands.drop(query);
            case "listcollections" ->
                filtered(
                        super.handleCommand(channel, command, query, databases, oplog),
                        Given.documentOrNull(query, "filter"));
            case "create", "drop", "listindexes", "dbstats", "collstats", "validate", "getlasterror" ->
                super.handleCommand(channel, command, query, databases, oplog);
            default -> throw new NoSuchCommandException(command);
        };
    }

    private static Document filtered(Document answer, @Nullable Document filter) {
        if (filter != null && answer.get("cursor") instanceof Document cursor) {
            List<Document> found = new ArrayList<>();
            for (Document collection : Given.documents(cursor, "firstBatch")) {
                if (new DefaultQueryMatcher().matches(collection, filter)) {
                    found.add(collection);
                }
            }
            cursor.put("firstBatch", found);
        }
        return answer;
    }

    @Nullable StoreCollection existing(String name) {
        return (StoreCollection) resolveCollection(name, false);
    }

    StoreCollection writable(String name) {
        refuseSystem(name);
        return (StoreCollection) resolveOrCreateCollection(name);
    }

    void refuseSystem(String name) {
        if (name.startsWith("system.")) {
            throw new InvalidNamespaceError(namespace(name));
        }
    }

    String namespace(String collection) {
        return getFullCollectionNamespace(collection);
    }

    void add(Document index) {
        addIndex(index);
    }

    void drop(StoreCollection collection, String index) {
        dropIndex(collection, index);
        getOrCreateIndexesCollection()
                .deleteDocuments(new Document("ns", collection.getFullName()).append("name", index), 0);
    }

    @Override
    protected Index<Key> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.getFirst().getKey().equals("_id")) {
            return ((StoreCollection) resolveCollection(collection, true)).primaryIndex();
        }
        return indexMaps.open(namespace(collection), name, keys, true, sparse);
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return indexMaps.open(namespace(collection), name, keys, false, sparse);
    }

    @Override
    protected void dropIndex(MongoCollection<Key> collection, String name) {
        super.dropIndex(collection, name);
        indexMaps.remove(collection.getFullName(), name);
    }

    @Override
    protected MongoCollection<Key> openOrCreateCollection(String name, CollectionOptions options) {
        return new StoreCollection(
                this,
                name,
                options,
                cursorRegistry,
                file,
                commits,
                file.map(DOCUMENTS + namespace(name), BytesType.map()));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        file.removeMap(DOCUMENTS + namespace(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
        throw SupportedOptions.refusal("renameCollection", "renaming a collection");
    }

    @Override
    protected long getStorageSize() {
        return getFileSize();
    }

    @Override
    protected long getFileSize() {
        return file.figures().fileBytes();
    }
}
