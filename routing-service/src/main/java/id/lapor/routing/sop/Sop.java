package id.lapor.routing.sop;

import id.lapor.delivery.Inbox;
import id.lapor.delivery.Outbox;
import id.lapor.events.SopRecord;
import id.lapor.routing.publication.Publication;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** A version of the procedure, as it is published under {@code sop/VERSION}. */
@Document("sops")
public class Sop implements Publication<SopRecord> {
    @Id
    private final String id;

    @Version
    private @Nullable Long version;

    private Outbox outbox = new Outbox();
    private Inbox inbox = new Inbox();
    private @Nullable SopRecord stated;

    Sop(String id) {
        this.id = id;
    }

    /** The document of which nothing has been said yet. */
    public static Sop blank(String id) {
        return new Sop(id);
    }

    /** The key under which a version is stored and published. */
    public static String key(SopRecord sop) {
        return "sop/" + sop.version();
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
    public @Nullable SopRecord stated() {
        return stated;
    }

    @Override
    public void state(SopRecord record, Instant now) {
        stated = record;
        outbox.record(STREAM, record, now);
    }
}
