package id.lapor.followup.unit;

import id.lapor.delivery.Received;
import id.lapor.events.UnitRecord;
import id.lapor.followup.FollowupSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * The units that have been published, kept in this service's own collection and read as one tree in memory. Replicas share
 * the topic's partitions, so each reads the collection again after {@value #FRESH_SECONDS} seconds.
 */
@Repository
public class Units {
    private static final int FRESH_SECONDS = 30;

    private final MongoOperations mongo;
    private final Clock clock;
    private final FollowupSettings settings;
    private volatile @Nullable Loaded loaded;

    Units(MongoOperations mongo, Clock clock, FollowupSettings settings) {
        this.mongo = mongo;
        this.clock = clock;
        this.settings = settings;
    }

    /** Keeps a unit as published, unless a newer version of the same key is here. */
    public void keep(Received<UnitRecord> received) {
        StoredUnit known = mongo.findById(received.key(), StoredUnit.class);
        if (known != null && known.revision() >= received.number()) {
            return;
        }
        if (received.isTombstone()) {
            if (known != null) {
                mongo.remove(known);
            }
        } else {
            mongo.save(new StoredUnit(received.key(), received.number(), received.body()));
        }
        loaded = null;
    }

    /** The organisation of today. */
    public UnitTree tree() {
        Loaded present = loaded;
        if (present == null || present.isOld()) {
            present = load();
            loaded = present;
        }
        return present.tree();
    }

    /** A unit of today; what this replica does not know is looked up once more. */
    public Optional<UnitRecord> find(String code) {
        Optional<UnitRecord> known = tree().find(code);
        if (known.isPresent()) {
            return known;
        }
        loaded = null;
        return tree().find(code);
    }

    private Loaded load() {
        long began = System.nanoTime();
        List<UnitRecord> versions =
                mongo.findAll(StoredUnit.class).stream().map(StoredUnit::unit).toList();
        return new Loaded(UnitTree.on(LocalDate.ofInstant(clock.instant(), settings.bureauZone()), versions), began);
    }

    private record Loaded(UnitTree tree, long nanos) {
        boolean isOld() {
            return System.nanoTime() - nanos > Duration.ofSeconds(FRESH_SECONDS).toNanos();
        }
    }
}
