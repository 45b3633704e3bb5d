package id.lapor.routing.reference;

import id.lapor.delivery.Documents;
import id.lapor.routing.category.Category;
import id.lapor.routing.publication.Publication;
import id.lapor.routing.sop.Sop;
import id.lapor.routing.unit.Unit;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;

/**
 * Publishes the files' lines that are new or have changed, before anything is heard or served. Several replicas may do so at
 * once: whoever comes second finds the line said.
 */
public final class LoadReference {
    private final Documents<Unit> units;
    private final Documents<Category> categories;
    private final Documents<Sop> sops;
    private final Clock clock;

    public LoadReference(Documents<Unit> units, Documents<Category> categories, Documents<Sop> sops, Clock clock) {
        this.units = units;
        this.categories = categories;
        this.sops = sops;
        this.clock = clock;
    }

    public void load(ReferenceFiles files) {
        load(files.units(), units, Unit::key, Unit::blank);
        load(files.categories(), categories, Category::key, Category::blank);
        load(files.sops(), sops, Sop::key, Sop::blank);
    }

    private <R, A extends Publication<R>> void load(
            List<R> lines, Documents<A> documents, Function<R, String> key, Function<String, A> blank) {
        for (R line : lines) {
            String id = key.apply(line);
            Optional<A> found = documents.find(id);
            if (found.isEmpty()) {
                insert(documents, blank.apply(id), line);
            } else if (!line.equals(found.get().stated())) {
                change(documents, id, line);
            }
        }
    }

    private <R, A extends Publication<R>> void insert(Documents<A> documents, A blank, R line) {
        blank.state(line, clock.instant());
        try {
            documents.insert(blank);
        } catch (DuplicateKeyException anotherReplicaWasFirst) {
            change(documents, blank.id(), line);
        }
    }

    private <R, A extends Publication<R>> void change(Documents<A> documents, String id, R line) {
        documents.change(id, document -> {
            if (!line.equals(document.stated())) {
                document.state(line, clock.instant());
            }
        });
    }
}
