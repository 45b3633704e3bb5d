package id.lapor.followup.unit;

import id.lapor.events.UnitRecord;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;

/** Units as they lie in the database after routing has published them. */
public final class PublishedUnits {
    private PublishedUnits() {}

    public static void into(MongoOperations mongo, List<UnitRecord> units) {
        units.forEach(unit -> mongo.save(new StoredUnit("unit/" + unit.code() + "/" + unit.validFrom(), 1, unit)));
    }
}
