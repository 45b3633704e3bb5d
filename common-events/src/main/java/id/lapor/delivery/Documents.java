package id.lapor.delivery;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Load, change, save: written once for every kind of document. A change sees the present document and is repeated when
 * somebody saved in between, so it must be a pure change of the document it is given.
 */
public final class Documents<A extends Correspondent> {
    private static final long SHORTEST_PAUSE = 1_000_000;
    private static final long LONGEST_PAUSE = 64_000_000;

    private final MongoOperations mongo;
    private final Class<A> type;
    private final Function<String, A> blank;

    /**
     * @param blank makes the document of which nothing has been heard yet: whichever half arrives first creates it
     */
    public Documents(MongoOperations mongo, Class<A> type, Function<String, A> blank) {
        this.mongo = mongo;
        this.type = type;
        this.blank = blank;
    }

    public Optional<A> find(String id) {
        return Optional.ofNullable(mongo.findById(id, type));
    }

    /**
     * Stores a document that does not exist yet.
     *
     * @throws DuplicateKeyException if it does
     */
    public A insert(A document) {
        return mongo.insert(document);
    }

    /**
     * Changes a document that exists.
     *
     * @throws NoSuchDocument if it does not
     */
    public A change(String id, Consumer<A> change) {
        return untilSaved(() -> {
            A document = find(id).orElseThrow(() -> new NoSuchDocument(id));
            change.accept(document);
            return mongo.save(document);
        });
    }

    /**
     * Changes a document that exists, if the present state asks for it; else nothing is written.
     *
     * @throws NoSuchDocument if it does not exist
     */
    public A changeIf(String id, Predicate<A> asks, Consumer<A> change) {
        return untilSaved(() -> {
            A document = find(id).orElseThrow(() -> new NoSuchDocument(id));
            if (!asks.test(document)) {
                return document;
            }
            change.accept(document);
            return mongo.save(document);
        });
    }

    /** Applies an event exactly once and in its source's order: a repeat changes nothing, an early one waits for its turn. */
    public <E> void receive(Received<E> received, BiConsumer<A, Received<E>> apply) {
        untilSaved(() -> {
            A document = findOrBlank(received.key());
            return switch (document.inbox().arrival(received.source(), received.number())) {
                case REPEAT -> document;
                case EARLY -> {
                    document.inbox().park(received);
                    yield mongo.save(document);
                }
                case NEXT -> {
                    applyInOrder(document, received, apply);
                    yield mongo.save(document);
                }
            };
        });
    }

    /** Applies a record that is newer than the last one seen; gaps between revisions mean nothing. */
    public <R> void receiveRecord(Received<R> received, BiConsumer<A, Received<R>> apply) {
        untilSaved(() -> {
            A document = findOrBlank(received.key());
            if (!document.inbox().isNewer(received.source(), received.stream(), received.number())) {
                return document;
            }
            apply.accept(document, received);
            document.inbox().recorded(received.source(), received.stream(), received.number());
            return mongo.save(document);
        });
    }

    private <E> void applyInOrder(A document, Received<E> first, BiConsumer<A, Received<E>> apply) {
        Optional<Received<E>> next = Optional.of(first);
        while (next.isPresent()) {
            apply.accept(document, next.get());
            document.inbox().applied(first.source(), next.get().number());
            next = document.inbox().unpark(first.source()).map(first::next);
        }
    }

    private A findOrBlank(String id) {
        return find(id).orElseGet(() -> blank.apply(id));
    }

    /**
     * A conflict means that somebody else got on, so there is always progress and no limit is needed. The pause, random and
     * longer with each conflict, lets writers of one document pass each other.
     */
    private A untilSaved(Supplier<A> attempt) {
        long longestPause = SHORTEST_PAUSE;
        while (true) {
            try {
                return attempt.get();
            } catch (OptimisticLockingFailureException | DuplicateKeyException conflict) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longestPause));
                longestPause = Math.min(2 * longestPause, LONGEST_PAUSE);
            }
        }
    }
}
