package id.lapor.routing.unit;

import id.lapor.delivery.Inbox;
import id.lapor.delivery.Outbox;
import id.lapor.events.UnitRecord;
import id.lapor.routing.publication.Publication;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** A unit during one span of validity, as it is published under {@code unit/CODE/validFrom}. */
@Document("units")
public class Unit implements Publication<UnitRecord> {
    @Id
    private final String id;

    @Version
    private @Nullable Long version;

    private Outbox outbox = new Outbox();
    private Inbox inbox = new Inbox();
    private @Nullable UnitRecord stated;

    Unit(String id) {
        this.id = id;
    }

    /** The document of which nothing has been said yet. */
    public static Unit blank(String id) {
        return new Unit(id);
    }

    /** The key under which a unit is stored and published. */
    public static String key(UnitRecord unit) {
        return "unit/" + unit.code() + "/" + unit.validFrom();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Inbox inbox() {
        return inbox;
    }

    @Override
    public @Nullable UnitRecord stated() {
        return stated;
    }

    @Override
    public void state(UnitRecord record, Instant now) {
        stated = record;
        outbox.record(STREAM, record, now);
    }
}
