package id.lapor.store.protocol;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the options of a command; one that is missing or of another type is the caller's error. */
final class Given {

    private Given() {}

    static String text(Document command, String option) {
        return required(command, option, String.class);
    }

    static Document document(Document command, String option) {
        return required(command, option, Document.class);
    }

    static Document documentOrEmpty(Document command, String option) {
        return command.get(option) == null ? new Document() : document(command, option);
    }

    static @Nullable Document documentOrNull(Document command, String option) {
        return command.get(option) == null ? null : document(command, option);
    }

    static List<?> list(Document command, String option) {
        return required(command, option, List.class);
    }

    static List<Document> documents(Document command, String option) {
        List<Document> documents = new ArrayList<>();
        for (Object one : list(command, option)) {
            if (!(one instanceof Document document)) {
                throw wrong(option);
            }
            documents.add(document);
        }
        return documents;
    }

    static int number(Document command, String option, int otherwise) {
        return command.get(option) instanceof Number number ? number.intValue() : otherwise;
    }

    static long id(Document command, String option) {
        return required(command, option, Number.class).longValue();
    }

    private static <T> T required(Document command, String option, Class<T> type) {
        Object value = command.get(option);
        if (!type.isInstance(value)) {
            throw wrong(option);
        }
        return type.cast(value);
    }

    private static MongoServerError wrong(String option) {
        return new MongoServerError(14, "TypeMismatch", "the field '" + option + "' is missing or of the wrong type");
    }
}
