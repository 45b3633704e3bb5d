package id.lapor.store.protocol;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * The commands {@code insert}, {@code update}, {@code delete} and {@code findAndModify}. An ordered one stops at its
 * first error; what is counted is what was done.
 */
final class Writes {

    private final StoreDatabase database;

    Writes(StoreDatabase database) {
        this.database = database;
    }

    Document insert(Document command) {
        StoreCollection collection = database.writable(Given.text(command, "insert"));
        return counted(command, "documents", document -> {
            collection.addDocument(document);
            return 1;
        });
    }

    Document delete(Document command) {
        String name = Given.text(command, "delete");
        database.refuseSystem(name);
        StoreCollection collection = database.existing(name);
        return counted(command, "deletes", delete -> {
            SupportedOptions.checkDelete(delete);
            int limit = Given.number(delete, "limit", 0);
            return collection == null ? 0 : collection.deleteDocuments(Given.document(delete, "q"), limit);
        });
    }

    private static Document counted(Document command, String list, ToIntFunction<Document> write) {
        List<Document> errors = new ArrayList<>();
        int done = 0;
        int index = 0;
        for (Document one : Given.documents(command, list)) {
            try {
                done += write.applyAsInt(one);
            } catch (MongoServerError e) {
                errors.add(Answers.writeError(index, e));
                if (isOrdered(command)) {
                    break;
                }
            }
            index++;
        }
        return answer(new Document("n", done), errors);
    }

    /** Each update goes through mongo-java-server's own command by itself, which knows array filters and upserts. */
    Document update(Document command, UnaryOperator<Document> one) {
        String name = Given.text(command, "update");
        database.refuseSystem(name);
        List<Document> errors = new ArrayList<>();
        List<Document> upserted = new ArrayList<>();
        int matched = 0;
        int modified = 0;
        int index = 0;
        for (Document update : Given.documents(command, "updates")) {
            SupportedOptions.checkUpdate(update);
            Document done = one.apply(new Document("update", name).append("updates", List.of(update)));
            matched += Given.number(done, "n", 0);
            modified += Given.number(done, "nModified", 0);
            upserted.addAll(indexed(done, "upserted", index));
            errors.addAll(indexed(done, "writeErrors", index));
            if (!errors.isEmpty() && isOrdered(command)) {
                break;
            }
            index++;
        }
        Document answer = new Document("n", matched).append("nModified", modified);
        if (!upserted.isEmpty()) {
            answer.append("upserted", upserted);
        }
        return answer(answer, errors);
    }

    private static List<Document> indexed(Document done, String list, int index) {
        List<Document> found = new ArrayList<>();
        if (done.get(list) instanceof Iterable<?> entries) {
            entries.forEach(entry -> found.add(((Document) entry).append("index", index)));
        }
        return found;
    }

    Document findAndModify(Document command) {
        SupportedOptions.checkPipeline("findAndModify", command.get("update"));
        return database.writable(Given.text(command, command.keySet().iterator().next()))
                .findAndModify(command);
    }

    private static Document answer(Document answer, List<Document> errors) {
        return Answers.ok(errors.isEmpty() ? answer : answer.append("writeErrors", errors));
    }

    private static boolean isOrdered(Document command) {
        return Utils.isTrue(command.getOrDefault("ordered", true));
    }
}
