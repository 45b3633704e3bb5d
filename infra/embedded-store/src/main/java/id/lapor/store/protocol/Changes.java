package id.lapor.store.protocol;

import id.lapor.store.query.Rows;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets changes of a collection happen one at a time, and readers note a version between them. Knows how many documents
 * the change under way may touch, so that a change of one reads one, and a change of all reads them one by one.
 */
final class Changes {

    static final int ALL = 0;
    private static final int UNKNOWN = -1;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private int most = UNKNOWN;
    private @Nullable Rows read;

    <T> T noting(Supplier<T> version) {
        lock.readLock().lock();
        try {
            return version.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    void making(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** A change of at most so many documents, or of {@link #ALL}. */
    <T> T making(int limit, Supplier<T> change) {
        lock.writeLock().lock();
        most = limit;
        try {
            return change.get();
        } finally {
            most = UNKNOWN;
            if (read != null) {
                read.close();
                read = null;
            }
            lock.writeLock().unlock();
        }
    }

    private boolean isMine() {
        return lock.isWriteLockedByCurrentThread();
    }

    /** The limit of a query, narrowed by the change that this thread makes. */
    int limit(int wanted) {
        return isMine() && most > ALL ? most : wanted;
    }

    boolean isOfAll() {
        return isMine() && most == ALL;
    }

    /** Rows that the change reads while it goes; closed with it at the latest. */
    Rows readWhileChanging(Rows rows) {
        read = rows;
        return rows;
    }
}
