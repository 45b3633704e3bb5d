package id.lapor.followup.casefile;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Answers that are being written, one per case and writer: a lost connection loses no words. */
@Repository
class Drafts {
    private final MongoOperations mongo;

    Drafts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<Draft> find(String caseId, String writer) {
        return Optional.ofNullable(mongo.findById(key(caseId, writer), Draft.class));
    }

    Draft keep(String caseId, String writer, String text, Instant at) {
        return mongo.save(new Draft(key(caseId, writer), caseId, text, at));
    }

    void drop(String caseId, String writer) {
        find(caseId, writer).ifPresent(mongo::remove);
    }

    private static String key(String caseId, String writer) {
        return caseId + "/" + writer;
    }
}
