package id.lapor.store.protocol;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import id.lapor.store.disk.FileFigures;
import id.lapor.store.disk.GroupCommit;
import id.lapor.store.disk.StoreFile;
import id.lapor.store.disk.StoreFull;
import id.lapor.store.disk.StoreUnavailable;
import id.lapor.store.index.Indexes;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes every command: refuses what it cannot do right, lets a write end only when it is on disk, and answers an error
 * as an error without writing the documents of the command to a log.
 */
public final class StoreBackend extends AbstractMongoBackend {

    private static final Logger log = LoggerFactory.getLogger(StoreBackend.class);

    private static final Set<String> WRITES_OF_ONE = Set.of("insert", "update", "delete", "findandmodify");
    private static final Set<String> WRITES_ALONE =
            Set.of("create", "drop", "dropdatabase", "createindexes", "dropindexes");

    private final StoreFile file;
    private final GroupCommit commits;
    private final Indexes indexes;
    private final Cursors cursors = new Cursors(getCursorRegistry());

    public StoreBackend(StoreFile file, GroupCommit commits) {
        super(Clock.systemUTC());
        version(ServerVersion.MONGO_5_0);
        this.file = file;
        this.commits = commits;
        this.indexes = new Indexes(file);
        file.mapNames().stream()
                .filter(name -> name.startsWith(StoreDatabase.DOCUMENTS))
                .map(name -> Utils.getDatabaseNameFromFullName(name.substring(StoreDatabase.DOCUMENTS.length())))
                .distinct()
                .forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, getCursorRegistry(), cursors, file, commits, indexes);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (StoreFull e) {
            return Answers.error(new MongoServerError(14031, "OutOfDiskSpace", e.getMessage()));
        } catch (StoreUnavailable e) {
            return Answers.error(new MongoServerError(91, "ShutdownInProgress", e.getMessage()));
        } catch (MongoServerException e) {
            return Answers.error(e);
        } catch (RuntimeException e) {
            // mongo-java-server meets a malformed command with whatever exception comes; the driver is to hear of it.
            log.error("A command failed within the store", e);
            return Answers.error(new MongoServerException("the command failed within the store: " + e));
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        SupportedOptions.check(command, query);
        String name = command.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "hello", "ismaster" -> Hello.answer(getClock());
            case "listdatabases" -> listDatabases();
            case "getmore" -> getMore(database, query);
            case "killcursors" -> cursors.kill(ids(Given.list(query, "cursors")));
            case "endsessions", "refreshsessions", "killsessions" -> Answers.ok();
            default -> durably(name, query, () -> super.handleCommand(channel, database, command, query));
        };
    }

    private Document durably(String name, Document query, Supplier<Document> work) {
        boolean alone = WRITES_ALONE.contains(name) || touchesMany(name, query);
        if (!alone && !WRITES_OF_ONE.contains(name)) {
            return work.get();
        }
        return alone ? commits.writeAlone(work) : commits.write(work);
    }

    /** Such a write commits on its way, so that it does not hold in memory all that it changed. */
    private static boolean touchesMany(String name, Document query) {
        return switch (name) {
            case "update" -> anyOf(query.get("updates"), "multi");
            case "delete" -> !allLimited(query.get("deletes"));
            case "aggregate" -> Aggregations.writes(query);
            default -> false;
        };
    }

    private static boolean anyOf(@Nullable Object list, String flag) {
        return list instanceof List<?> parts
                && parts.stream().anyMatch(part -> part instanceof Document one && Utils.isTrue(one.get(flag)));
    }

    private static boolean allLimited(@Nullable Object list) {
        return list instanceof List<?> parts
                && parts.stream().allMatch(part -> part instanceof Document one && Given.number(one, "limit", 0) == 1);
    }

    private Document getMore(String database, Document query) {
        return cursors.next(
                database + "." + query.get("collection"),
                Given.id(query, "getMore"),
                Given.number(query, "batchSize", 0));
    }

    private static List<Long> ids(List<?> cursors) {
        List<Long> ids = new ArrayList<>();
        cursors.forEach(id -> ids.add(((Number) id).longValue()));
        return ids;
    }

    private Document listDatabases() {
        List<Document> found = listDatabaseNames().stream()
                .sorted()
                .map(name -> new Document("name", name)
                        .append("empty", resolveDatabase(name).isEmpty()))
                .toList();
        return Answers.ok(new Document("databases", found)
                .append("totalSize", file.figures().fileBytes()));
    }

    /** Beside what mongo-java-server says: how the file does. */
    @Override
    public Document getServerStatus() {
        FileFigures figures = file.figures();
        return super.getServerStatus()
                .append(
                        "embeddedStore",
                        new Document("fileBytes", figures.fileBytes())
                                .append("cacheBytes", figures.cacheBytes())
                                .append("livePercent", figures.livePercent())
                                .append("commits", figures.commits()));
    }
}
