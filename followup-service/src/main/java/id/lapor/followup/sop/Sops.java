package id.lapor.followup.sop;

import id.lapor.delivery.Received;
import id.lapor.events.SopRecord;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The versions of the procedure that have been published. */
@Repository
public class Sops {
    private static final String KEY = "sop/";

    private final MongoOperations mongo;

    Sops(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Keeps a version as published, unless a newer state of it is here. One that is taken back stays for its cases. */
    public void keep(Received<SopRecord> received) {
        StoredSop known = mongo.findById(received.key(), StoredSop.class);
        boolean newer = known == null || known.revision() < received.number();
        if (newer && !received.isTombstone()) {
            mongo.save(new StoredSop(received.key(), received.number(), received.body()));
        }
    }

    public Optional<SopRecord> find(String version) {
        return Optional.ofNullable(mongo.findById(KEY + version, StoredSop.class))
                .map(StoredSop::sop);
    }
}
