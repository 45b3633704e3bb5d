package id.lapor.store.protocol;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import id.lapor.store.key.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The commands {@code createIndexes} and {@code dropIndexes}: plain ascending or descending indexes and no others. */
final class IndexCommands {

    private static final String ID_INDEX = "_id_";

    private final StoreDatabase database;

    IndexCommands(StoreDatabase database) {
        this.database = database;
    }

    Document create(Document command) {
        String name = Given.text(command, "createIndexes");
        StoreCollection collection = database.writable(name);
        int before = collection.getNumIndexes();
        for (Document index : Given.documents(command, "indexes")) {
            SupportedOptions.checkIndex(index);
            Document keys = Given.document(index, "key");
            keys.forEach(IndexCommands::checkField);
            if (!keys.keySet().equals(Set.of("_id"))) {
                refuseOtherName(collection, index, keys);
                index.put("ns", database.namespace(name));
                index.remove("background");
                database.add(index);
            }
        }
        return Answers.ok(
                new Document("numIndexesBefore", before).append("numIndexesAfter", collection.getNumIndexes()));
    }

    private static void checkField(String path, @Nullable Object direction) {
        boolean plain = direction instanceof Number number && (number.doubleValue() == 1 || number.doubleValue() == -1);
        if (!plain) {
            throw SupportedOptions.refusal("createIndexes", "an index of kind '" + direction + "' on '" + path + "'");
        }
        for (String part : path.split("\\.", -1)) {
            if (part.isEmpty() || part.startsWith("$") || Character.isDigit(part.charAt(0))) {
                throw SupportedOptions.refusal("createIndexes", "an index on the path '" + path + "'");
            }
        }
    }

    private static void refuseOtherName(StoreCollection collection, Document wanted, Document keys) {
        for (Index<Key> index : collection.getIndexes()) {
            boolean same =
                    Given.document(index.toIndexDescription(), "key").keySet().equals(keys.keySet())
                            && sameDirections(index, keys);
            if (same && !index.getName().equals(wanted.get("name"))) {
                throw new MongoServerError(
                        85, "IndexOptionsConflict", "Index already exists with a different name: " + index.getName());
            }
        }
    }

    private static boolean sameDirections(Index<Key> index, Document keys) {
        return index.getKeys().stream().allMatch(key -> (Given.number(keys, key.getKey(), 0) > 0) == key.isAscending());
    }

    Document drop(Document command) {
        StoreCollection collection = database.existing(Given.text(command, "dropIndexes"));
        if (collection == null) {
            throw new MongoServerError(26, "NamespaceNotFound", "ns not found " + command.get("dropIndexes"));
        }
        int before = collection.getNumIndexes();
        for (String name : names(collection, command.get("index"))) {
            if (name.equals(ID_INDEX)) {
                throw new MongoServerError(72, "InvalidOptions", "cannot drop _id index");
            }
            database.drop(collection, name);
        }
        return Answers.ok(new Document("nIndexesWas", before));
    }

    private static List<String> names(StoreCollection collection, @Nullable Object index) {
        List<String> all = collection.getIndexes().stream().map(Index::getName).toList();
        return switch (index) {
            case null -> throw new MongoServerError(9, "FailedToParse", "dropIndexes needs an index");
            case String name
            when name.equals("*") ->
                all.stream().filter(one -> !one.equals(ID_INDEX)).toList();
            case String name -> List.of(name);
            case Collection<?> names -> names.stream().map(String::valueOf).toList();
            case Document keys -> List.of(named(collection, keys));
            default -> throw new MongoServerError(9, "FailedToParse", "dropIndexes does not take " + index);
        };
    }

    private static String named(StoreCollection collection, Document keys) {
        List<String> found = new ArrayList<>();
        for (Index<Key> index : collection.getIndexes()) {
            Document own = Given.document(index.toIndexDescription(), "key");
            if (List.copyOf(own.keySet()).equals(List.copyOf(keys.keySet())) && sameDirections(index, keys)) {
                found.add(index.getName());
            }
        }
        if (found.isEmpty()) {
            throw new IndexNotFoundException(keys);
        }
        return found.getFirst();
    }
}
