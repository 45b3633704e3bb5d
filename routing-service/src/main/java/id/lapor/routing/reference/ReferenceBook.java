package id.lapor.routing.reference;

import id.lapor.routing.category.Categories;
import id.lapor.routing.category.Category;
import id.lapor.routing.publication.Publication;
import id.lapor.routing.sop.Sop;
import id.lapor.routing.sop.Sops;
import id.lapor.routing.unit.Unit;
import id.lapor.routing.unit.Units;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** The reference data as they are stored. Another replica may publish a change, so what is held is read again after a while. */
public final class ReferenceBook {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final MongoOperations mongo;
    private volatile @Nullable Held held;

    private record Held(Reference reference, long readAt) {
        boolean isFresh() {
            return System.nanoTime() - readAt < FRESH.toNanos();
        }
    }

    public ReferenceBook(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The reference data, at most half a minute old. */
    public Reference current() {
        Held last = held;
        return last != null && last.isFresh() ? last.reference() : readOnce();
    }

    private synchronized Reference readOnce() {
        Held last = held;
        if (last != null && last.isFresh()) {
            return last.reference();
        }
        Held read = new Held(
                new Reference(
                        new Units(stated(Unit.class)),
                        new Categories(stated(Category.class)),
                        new Sops(stated(Sop.class))),
                System.nanoTime());
        held = read;
        return read.reference();
    }

    private <R, A extends Publication<R>> List<R> stated(Class<A> type) {
        return mongo.findAll(type).stream()
                .<R>map(Publication::stated)
                .filter(Objects::nonNull)
                .toList();
    }
}
