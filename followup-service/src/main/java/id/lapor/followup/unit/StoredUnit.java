package id.lapor.followup.unit;

import id.lapor.events.UnitRecord;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A unit as it was last published. */
@Document("units")
record StoredUnit(@Id String key, long revision, UnitRecord unit) {}
