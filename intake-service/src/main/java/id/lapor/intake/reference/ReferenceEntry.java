package id.lapor.intake.reference;

import id.lapor.events.CategoryRecord;
import id.lapor.events.SopRecord;
import id.lapor.events.UnitRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A reference record as it is kept here: one of the three, or none for one that routing removed.
 *
 * @param key {@code unit/CODE/validFrom}, {@code sop/VERSION}, {@code category/CODE/validFrom}
 * @param changedAt when it came here, by the machine's clock: other replicas follow by it
 */
@Document("reference")
record ReferenceEntry(
        @Id String key,
        long revision,
        @Indexed Instant changedAt,
        @Nullable UnitRecord unit,
        @Nullable CategoryRecord category,
        @Nullable SopRecord sop) {

    static ReferenceEntry of(String key, long revision, Instant changedAt, @Nullable Object body) {
        return new ReferenceEntry(
                key,
                revision,
                changedAt,
                body instanceof UnitRecord unit ? unit : null,
                body instanceof CategoryRecord category ? category : null,
                body instanceof SopRecord sop ? sop : null);
    }
}
