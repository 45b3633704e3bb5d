package id.lapor.routing.reference;

import id.lapor.delivery.Documents;
import id.lapor.routing.category.Category;
import id.lapor.routing.publication.Publication;
import id.lapor.routing.sop.Sop;
import id.lapor.routing.unit.Unit;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/**
 * Publishes the files' lines that are new or have changed, before anything is heard or served. Several replicas may do so at
 * once: whoever comes second finds the line said.
 */
public final class LoadReference {
    private static final int AT_ONCE = 16;

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
        List<Callable<@Nullable Void>> lines = new ArrayList<>();
        files.units().forEach(line -> lines.add(saying(line, units, Unit::key, Unit::blank)));
        files.categories().forEach(line -> lines.add(saying(line, categories, Category::key, Category::blank)));
        files.sops().forEach(line -> lines.add(saying(line, sops, Sop::key, Sop::blank)));
        sayAll(lines);
    }

    /** Many at once: each is a write that waits for the disk. */
    private static void sayAll(List<Callable<@Nullable Void>> lines) {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (Future<@Nullable Void> said : workers.invokeAll(lines)) {
                said.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The reference data could not be published", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while publishing the reference data", e);
        }
    }

    private <R, A extends Publication<R>> Callable<@Nullable Void> saying(
            R line, Documents<A> documents, Function<R, String> key, Function<String, A> blank) {
        return () -> {
            String id = key.apply(line);
            Optional<A> found = documents.find(id);
            if (found.isEmpty()) {
                insert(documents, blank.apply(id), line);
            } else if (!line.equals(found.get().stated())) {
                change(documents, id, line);
            }
            return null;
        };
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
