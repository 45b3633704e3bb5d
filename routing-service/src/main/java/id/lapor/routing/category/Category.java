package id.lapor.routing.category;

import id.lapor.delivery.Inbox;
import id.lapor.delivery.Outbox;
import id.lapor.events.CategoryRecord;
import id.lapor.routing.publication.Publication;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** A category during one span of validity, as it is published under {@code category/CODE/validFrom}. */
@Document("categories")
public class Category implements Publication<CategoryRecord> {
    @Id
    private final String id;

    @Version
    private @Nullable Long version;

    private Outbox outbox = new Outbox();
    private Inbox inbox = new Inbox();
    private @Nullable CategoryRecord stated;

    Category(String id) {
        this.id = id;
    }

    /** The document of which nothing has been said yet. */
    public static Category blank(String id) {
        return new Category(id);
    }

    /** The key under which a category is stored and published. */
    public static String key(CategoryRecord category) {
        return "category/" + category.code() + "/" + category.validFrom();
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
    public @Nullable CategoryRecord stated() {
        return stated;
    }

    @Override
    public void state(CategoryRecord record, Instant now) {
        stated = record;
        outbox.record(STREAM, record, now);
    }
}
