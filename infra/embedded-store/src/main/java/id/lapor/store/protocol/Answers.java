package id.lapor.store.protocol;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.List;

/** The few shapes of answers that a driver expects. */
final class Answers {

    private static final int INTERNAL_ERROR = 1;

    private Answers() {}

    static Document ok() {
        return new Document("ok", 1.0);
    }

    static Document ok(Document answer) {
        return answer.append("ok", 1.0);
    }

    static Document batch(String namespace, String kind, List<Document> documents, long cursorId) {
        Document cursor = new Document("id", cursorId).append("ns", namespace).append(kind, documents);
        return ok(new Document("cursor", cursor));
    }

    static Document error(MongoServerException e) {
        Document error = new Document("ok", 0.0).append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError coded) {
            error.append("code", coded.getCode()).putIfNotNull("codeName", coded.getCodeName());
        } else {
            error.append("code", INTERNAL_ERROR).append("codeName", "InternalError");
        }
        return error;
    }

    static Document writeError(int index, MongoServerError e) {
        Document error = new Document("index", index).append("code", e.getCode());
        error.putIfNotNull("codeName", e.getCodeName());
        return error.append("errmsg", e.getMessageWithoutErrorCode());
    }
}
