package id.lapor.followup.sop;

import id.lapor.delivery.Received;
import id.lapor.events.SopRecord;
import id.lapor.events.SopRecord.SopStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    /** The version that holds on a day: of those in force by then the last; before the first, the first. */
    public Optional<SopRecord> on(LocalDate day) {
        List<SopRecord> versions = mongo.findAll(StoredSop.class).stream()
                .map(StoredSop::sop)
                .filter(sop -> sop.status() != SopStatus.DRAFT && sop.validFrom() != null)
                .sorted(Comparator.comparing(Sops::start))
                .toList();
        return versions.stream()
                .filter(sop -> !start(sop).isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> versions.stream().findFirst());
    }

    private static LocalDate start(SopRecord sop) {
        return Objects.requireNonNull(sop.validFrom());
    }

    public Optional<SopRecord> find(String version) {
        return Optional.ofNullable(mongo.findById(KEY + version, StoredSop.class))
                .map(StoredSop::sop);
    }
}
